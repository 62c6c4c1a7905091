String log = new File(basedir, "build.log").text
assert log.contains("P3018  Migration 20260102000000_country failed and was rolled back completely.")
assert log.contains("20260102000000_country/migration.sql:3:1")
assert log.contains("3 | ALTER TABLE orders ALTER COLUMN country SET NOT NULL;")
assert log.contains('ERROR 23502: column "country" of relation "orders" contains null values')
assert !log.contains("\tat ")
assert log.contains("Deployed 1 migration to")
assert log.contains("Nothing to deploy:")

assert context.database.queryStrings("SELECT country FROM orders") == ["DE"]
assert context.database.queryStrings("SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL") == ["2"]
