import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def database = context.database
def migrations = new File(basedir, "src/main/database/migrations")
def folders = { migrations.listFiles().findAll { it.directory }*.name }
def json = { new JsonSlurper().parse(new File(basedir, "target/migrate/dev.json")) }

// Written, and no database touched.
assert folders().size() == 1
assert json().applied == []
assert database.queryStrings("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace") == ["0"]

// What is proposed next repeats the settings, not the flags of the run that is over.
def proposed = new File(basedir, "build.log").readLines().find { it.contains("Edit it if you like, then run it:") }
assert proposed.contains("mvn migrate:dev ") && proposed.contains('"-Dmigrate.url=')
assert !proposed.contains("createOnly") && !proposed.contains("name=")

// Edited by hand, as far as the schema stays the same: rows come along.
def script = new File(migrations, folders()[0] + "/migration.sql")
script << "\nINSERT INTO people (name) VALUES ('Ada'), ('Grace');\n"
def applied = InnerMaven.in(basedir, binding.variables).run("migrate:dev")
assert applied.exit() == 0
assert folders().size() == 1
assert json().written == []
assert json().applied == folders()
assert database.queryStrings("SELECT name FROM people ORDER BY id") == ["Ada", "Grace"]
assert applied.log().contains("In sync now: schema, migrations and database agree.")
