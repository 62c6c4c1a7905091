import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
build.withOtherDatabase("shared")
build.typed("-DdatabaseUrl=" + RealBuild.url(context.shared).replaceFirst(/\?.*/, ""))
