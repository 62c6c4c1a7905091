import io.github.migratemaven.testkit.InnerMaven

def database = context.database
def migrations = new File(basedir, "src/main/database/migrations")
def folders = { migrations.listFiles().findAll { it.directory }*.name.sort() }

// The included schema, without the excluded kind.
def first = new File(migrations, folders()[0] + "/migration.sql").text
assert first.contains('CREATE TABLE "reporting_daily"."visits"')
assert !first.contains("people") && !first.contains("today")
assert database.queryStrings("SELECT to_regclass('reporting_daily.visits')::text") == ["reporting_daily.visits"]

// Typed by hand, others are included; what the POM excludes stays so.
def typed = InnerMaven.in(basedir, binding.variables).run("migrate:dev", "-Dname=people", "-Dinclude=people,function:*")
assert typed.exit() == 0
def second = new File(migrations, folders()[1] + "/migration.sql").text
assert second.contains('CREATE TABLE "people"') && !second.contains("today")

// A misspelt kind is told before anything is touched.
def misspelt = InnerMaven.in(basedir, binding.variables).run("migrate:dev", "-Dname=x", "-Dexclude=tabel:tmp_*")
assert misspelt.exit() != 0
assert misspelt.log().contains('M404  There is no kind "tabel" in <exclude>, at 1.')
assert misspelt.log().contains("table:tmp_*")
assert folders().size() == 2
