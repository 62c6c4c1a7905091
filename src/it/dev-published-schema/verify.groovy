import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def json = { goal -> new JsonSlurper().parse(new File(basedir, "target/migrate/" + goal + ".json")) }
def migrations = { new File(basedir, "src/main/database/migrations").listFiles().findAll { it.directory }*.name.sort() }
// What PostgreSQL says about the tables, and not our own reader.
def described = { database ->
  ["SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default FROM information_schema.columns WHERE table_name LIKE 'qrtz%' ORDER BY table_name, column_name",
   "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid::regclass::text LIKE 'qrtz%' AND contype <> 'n' ORDER BY 1, 2",
   "SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'qrtz%' ORDER BY 1"].collectMany { database.queryStrings(it) }
}
def assertSame = { one, other ->
  assert described(one) - described(other) == []
  assert described(other) - described(one) == []
}

assert migrations().size() == 1
assert json("dev").applied == migrations()
assert json("dev").leftAlone == []
context.loaded.execute(new File(basedir, "src/main/database/schema.sql").text)
assert described(context.loaded).size() > 100
assertSame(context.first, context.loaded)

// A change of the schema, with rows in the tables.
context.first.execute("""
  INSERT INTO qrtz_job_details VALUES ('s', 'job', 'g', null, 'Job', true, false, false, false, null);
  INSERT INTO qrtz_triggers VALUES ('s', 'trigger', 'g', 'job', 'g', null, 1, 1, 7, 'WAITING', 'CRON', 1)""")
new File(basedir, "src/main/database/schema.sql").text = context.edited
def maven = InnerMaven.in(basedir, binding.variables)
assert maven.run("migrate:dev", "-Dname=tenants", "-Ddb=first").exit() == 0
assert migrations().size() == 2
assert json("dev").applied == [migrations()[1]]
context.loaded.execute(context.edited)
assertSame(context.first, context.loaded)
assert context.first.queryStrings("SELECT tenant, priority FROM qrtz_job_details JOIN qrtz_triggers USING (job_name)") == ["main|7"]

// Both to a database that has neither, as at a release; and nothing is left to do anywhere.
assert maven.run("migrate:deploy", "migrate:status", "-Ddb=second").exit() == 0
assert json("deploy").applied*.name == migrations()
assert json("status").green
assertSame(context.second, context.loaded)
assert json("status").state.applied == 2
