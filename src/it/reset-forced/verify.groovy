String log = new File(basedir, "build.log").text
assert log.contains('M450  A reset of database "it_reset_forced_database" loses what is in its managed schemas.')
assert log.contains('table users: 1 row')
assert log =~ /Lose it:  mvn migrate:reset .*"-Dforce=it_reset_forced_database"/
assert log.contains("Nothing was seeded.")
assert context.database.queryStrings("SELECT count(*) FROM _prisma_migrations") == ["1"]

def facts = new groovy.json.JsonSlurper().parse(new File(basedir, "target/migrate/reset.json"))
assert facts.dropped == ["table audit.log", "table users", "schema audit"]
assert facts.tables.find { it.table == "users" }.rows == 1
assert facts.applied == ["20260101000000_init"]
