import groovy.json.JsonSlurper

def json = { new JsonSlurper().parse(new File(basedir, it)) }
def database = new File(basedir, "src/main/database")
assert new File(database, "schema.sql").text.contains('CREATE TABLE "zoo"')
assert new File(database, "migrations").list().sort() == ["0_init", "migration_lock.toml"]
assert new File(database, "migrations/0_init/migration.sql").text.startsWith('-- CreateTable\nCREATE TABLE "zoo"')
assert json("src/main/database/migrations/0_init/baseline.json") == ["": [zoo: ["id integer not null", "name text not null"]]]

["prod", "staging"].each {
  assert context[it].queryStrings("SELECT migration_name, applied_steps_count FROM _prisma_migrations") == ["0_init|0"]
  assert context[it].queryStrings("SELECT name FROM zoo") == ["Berlin"]
  assert context[it].queryStrings("SELECT count(*) FROM flyway_schema_history") == ["2"]
}
String log = new File(basedir, "build.log").text
assert log.contains("This database was managed by Flyway, 2 versions (public.flyway_schema_history)")
assert log.contains("0_init is recorded as applied; nothing of it was run.")
assert log.contains("P3005  Database")
assert log.contains('"-Dbaseline=0_init"')
assert log.contains("Nothing to deploy:")
assert json("target/migrate/baseline.json").otherTools == [[tool: "Flyway", table: "public.flyway_schema_history", entries: "2 versions"]]
assert json("target/again/baseline.json").problem.code == "M438"
