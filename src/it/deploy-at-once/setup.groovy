import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
build.withOtherDatabase("modules")
build.withOtherDatabase("processes")
build.typed("-DdatabaseUrl=" + RealBuild.url(context.modules))
