import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
build.withDatabase()
// A comma in invoker.properties would end a goal.
build.typed("-Drename=author:writer,author.naem:name")
