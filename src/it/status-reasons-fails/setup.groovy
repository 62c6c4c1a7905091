import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
build.typed("-DbaseUrl=" + RealBuild.url(build.withOtherDatabase("shared")))
