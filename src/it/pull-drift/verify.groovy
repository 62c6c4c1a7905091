import groovy.json.JsonSlurper

def json = { new JsonSlurper().parse(new File(basedir, it)) }
String hotfix = "20990101000001_hotfix"
String file = "src/main/database/migrations/" + hotfix + "/migration.sql"
def pulled = json("target/pulled/pull.json")
assert pulled.migrations == [hotfix]
assert pulled.written == ["src/main/database/schema.sql", file]
assert pulled.provenOn.startsWith(postgresMajor + ".")
assert pulled.hazards == []

String sql = new File(basedir, file).text
assert sql.contains('ALTER TABLE "users" ADD COLUMN     "hot_fix" TEXT;')
assert sql.contains('CREATE INDEX "users_name" ON "users"("name");')
assert new File(basedir, "src/main/database/schema.sql").text.endsWith(sql)

assert json("target/migrate/status.json").green
assert json("target/migrate/deploy.json").applied == []
def again = json("target/migrate/pull.json")
assert again.written == []
assert again.migrations == []

String log = new File(basedir, "build.log").text
assert log.contains("M442  The migration of a drift needs a name.")
assert log =~ /Say what was done by hand:  mvn migrate:pull .*"-Dname=hotfix"/
assert log =~ /Record it there:  mvn migrate:resolve .*"-Dapplied=20990101000001_hotfix"/
assert log.contains("Nothing to pull: ")
assert context.database.queryStrings("SELECT migration_name FROM _prisma_migrations ORDER BY 1") == ["20990101000000_init", hotfix]
