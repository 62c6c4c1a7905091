import groovy.json.JsonSlurper

assert new File(basedir, "src/main/database/migrations/0_init/migration.sql").text.startsWith('-- CreateTable\nCREATE TABLE "zoo"')
assert context.database.queryStrings("SELECT migration_name FROM _prisma_migrations") == ["0_init"]
assert new JsonSlurper().parse(new File(basedir, "target/migrate/status.json")).green
assert new File(basedir, "build.log").text.contains("Nothing to deploy:")
