import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
def address = build.withOtherDatabase("here").address()
build.typed("-Dauthority=" + address.authority())
build.typed("-Dname=" + address.database())
build.typed("-DotherUrl=" + RealBuild.url(context.here).replaceFirst(/\/[^\/]*$/, "/nothing_here"))
