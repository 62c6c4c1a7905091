import io.github.migratemaven.testkit.RealBuild

def build = RealBuild.in(basedir, context, postgresMajor)
["old", "new"].each { build.withOtherDatabase(it) }
build.typed("-DoldUrl=" + RealBuild.url(context.old))
context.new.execute("CREATE TABLE orders (id int PRIMARY KEY, note text); COMMENT ON TABLE orders IS 'ours'")
