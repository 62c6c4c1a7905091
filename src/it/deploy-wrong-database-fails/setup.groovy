import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
build.withOtherDatabase("here")
def address = context.here.address()
build.typed("-Dauthority=" + address.authority())
build.typed("-DdatabaseName=" + address.database())
build.typed("-DelsewhereUrl=" + RealBuild.url(context.here).replace(address.database(), "nothing_here"))
