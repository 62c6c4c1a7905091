import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def json = { path -> new JsonSlurper().parse(new File(basedir, path)) }
def migrations = new File(basedir, "src/main/database/migrations")
def folders = migrations.listFiles().findAll { it.directory }*.name
assert folders.size() == 1
assert folders[0] ==~ /\d{14}_init/
assert new File(migrations, "migration_lock.toml").text.contains('provider = "postgresql"')
String sql = new File(migrations, folders[0] + "/migration.sql").text
assert sql.count("-- CreateTable\n") == 2
assert sql.count("-- CreateEnum\n") == 1

def first = json("target/first/dev.json")
assert first.outcome == "success"
assert first.goal == "dev"
assert first.written == ["src/main/database/migrations/" + folders[0] + "/migration.sql"]
assert first.applied == folders

def second = json("target/migrate/dev.json")
assert second.outcome == "success"
assert second.written == []
assert second.applied == []

def status = json("target/migrate/status.json")
assert status.green
assert status.state.hasLedger
assert status.state.applied == 1
assert status.state.pending == []

String log = new File(basedir, "build.log").text
assert log.contains("In sync now: schema, migrations and database agree.")
assert log.contains("In sync already: schema, migrations and database agree.")

assert new File(basedir, "tmp").list() as List == [".keep"]
assert InnerMaven.processesOn(basedir) == []
