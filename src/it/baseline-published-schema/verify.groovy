import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def json = { goal -> new JsonSlurper().parse(new File(basedir, "target/migrate/" + goal + ".json")) }
// What PostgreSQL says about the tables, and not our own reader.
def described = { database ->
  ["SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default FROM information_schema.columns WHERE table_name LIKE 'act_%' ORDER BY table_name, column_name",
   "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid::regclass::text LIKE 'act_%' AND contype <> 'n' ORDER BY 1, 2",
   "SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'act_%' ORDER BY 1"].collectMany { database.queryStrings(it) }
}
assert json("baseline").pulled.tables == 29
assert json("diff").difference == "empty"
assert json("status").green

def schema = new File(basedir, "src/main/database/schema.sql")
schema.text = schema.text.replace('CREATE TABLE "act_id_group" (\n', 'CREATE TABLE "act_id_group" (\n    "ours_" TEXT,\n') + 'CREATE INDEX ours ON act_id_group (ours_);\n'
def maven = InnerMaven.in(basedir, binding.variables)
assert maven.run("migrate:dev", "-Dname=ours", "-Ddb=dev").exit() == 0
assert json("dev").applied.size() == 2
assert maven.run("migrate:deploy", "migrate:status", "-Ddb=prod").exit() == 0
assert json("deploy").applied.size() == 1
assert json("status").green
assert described(context.prod).size() > 200
assert described(context.prod) == described(context.dev)
