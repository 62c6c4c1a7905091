String log = new File(basedir, "build.log").text
assert log =~ /M411  Database .* differs from this branch\./
assert log =~ /missing  20260201000000_theirs: ran here .*, and is not in this branch/
assert log =~ /Keep it: a migration, and in the schema:  mvn migrate:dev .*"-Ddrift=adopt"/
assert log =~ /Or take it back: +mvn migrate:dev .*"-Ddrift=revert"/
assert log =~ /mvn migrate:dev .*"-Ddrift=reset" "-Dforce=it_dev_drift_choices_database"/
assert log.contains("20260201000000_theirs: the row begun at")
assert log.contains("Its SQL was appended to schema.sql.")
assert log.contains("M413  Taking the database back would lose data.")
assert log =~ /Accept exactly this:  mvn migrate:dev "-Ddrift=revert" .*"-DacceptDataLoss=others"/
assert log.contains('DROP TABLE "others";')
assert log.contains("In sync already: schema, migrations and database agree.")

assert new File(basedir, "src/main/database/schema.sql").text.contains('CREATE TABLE "theirs"')
def kept = new File(basedir, "src/main/database/migrations").list().findAll { it.endsWith("_kept") }
assert kept.size() == 1
assert context.database.queryStrings("SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1") == ["20260101000000_init", kept[0]]
assert context.database.queryStrings("SELECT to_regclass('theirs'), to_regclass('others')") == ["theirs|null"]

def facts = new groovy.json.JsonSlurper().parse(new File(basedir, "target/migrate/dev.json"))
assert facts.settled.size() == 1
assert facts.settled[0].startsWith("The database was reset: ")
