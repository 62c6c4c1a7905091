import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def database = context.database
def tables = { database.queryStrings("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1") }
def json = { new JsonSlurper().parse(new File(basedir, "target/migrate/deploy.json")) }
def names = ["20261001090000_customers", "20261001100000_orders", "20261002101500_orders_country", "20261003120000_notes"]
String ledger = "SELECT migration_name, finished_at IS NOT NULL, rolled_back_at IS NOT NULL FROM _prisma_migrations ORDER BY started_at"

// The failed one left nothing but its row in the ledger.
assert tables() == ["_prisma_migrations", "customers", "orders"]
assert database.queryStrings(ledger) == [names[0] + "|t|f", names[1] + "|t|f", names[2] + "|f|t"]
assert database.queryStrings("SELECT count(*) FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attname = 'paid'") == ["0"]
assert json().problem.code == "P3018"

String message = new File(basedir, "build.log").text.replace("[ERROR] ", "")
String expected = """
P3018  Migration 20261002101500_orders_country failed and was rolled back completely.
  migrations/20261002101500_orders_country/migration.sql:4:1
    4 | ALTER TABLE "orders" ALTER COLUMN "country" SET NOT NULL;
      | ^
  ERROR 23502: column "country" of relation "orders" contains null values
State of """
assert message.contains(expected)
assert message.contains("2 of 4 migrations of this run applied and kept, this one undone, 1 not started.")
assert !message.contains("\tat ")

// Corrected and deployed again.
def script = new File(basedir, "src/main/database/migrations/" + names[2] + "/migration.sql")
script.text = script.text.replace("\n\nALTER", "\n\nUPDATE \"orders\" SET \"country\" = 'DE' WHERE \"country\" IS NULL;\nALTER")
assert InnerMaven.in(basedir, binding.variables).run("migrate:deploy").exit() == 0
assert tables() == ["_prisma_migrations", "customers", "notes", "orders"]
assert json().applied*.name == names[2..3]
assert database.queryStrings(ledger) == [names[0] + "|t|f", names[1] + "|t|f", names[2] + "|f|t", names[2] + "|t|f", names[3] + "|t|f"]
assert database.queryStrings("SELECT country FROM orders ORDER BY id") == ["DE", "DE"]
