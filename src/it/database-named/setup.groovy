import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
build.withOtherDatabase("target")
String url = RealBuild.url(context.target)
build.typed("-Dit.url=" + url)
build.typed("-Dit.wrong=" + url.replaceFirst(":[^:@]+@", ":s3cret@"))
