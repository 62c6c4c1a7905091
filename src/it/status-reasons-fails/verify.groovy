import groovy.json.JsonSlurper

def json = { module -> new JsonSlurper().parse(new File(basedir, module + "/target/migrate/status.json")) }
String log = new File(basedir, "build.log").text

def green = json("green")
assert green.outcome == "success"
assert green.green
assert green.state.applied == 3

def ahead = json("database-ahead")
assert ahead.outcome == "success"
assert ahead.state.ahead
assert ahead.state.missing == ["20260103000000_notes"]

def red = { module ->
  def found = json(module)
  assert found.outcome == "failure"
  assert found.problem.code == "M512"
  assert !found.green
  assert log =~ /Failed to execute goal .*:status \(default\) on project $module:/
  found
}
assert red("pending").state.pending == ["20260104000000_late"]
assert red("edited").state.edited == ["20260102000000_email"]
assert red("missing").state.missing == ["20260102000000_email"]
def schemaAhead = red("schema-ahead").files.ahead
assert schemaAhead.any { it.contains('ADD COLUMN') && it.contains('"phone"') }
assert red("without-script").files.withoutScript == ["20260104000000_empty"]
assert red("does-not-replay").files.broken == "P3006"
// A deploy would stop there, too: first the migration has to run.
assert json("does-not-replay").problem.next.every { !it.command?.contains("migrate:deploy") }
assert json("other-provider").problem.code == "P3019"

assert log.contains("pending      20260104000000_late")
assert log.contains("edited       20260102000000_email changed after it was applied")
assert log.contains("missing      20260102000000_email is applied and not here")
assert log.contains("no script    20260104000000_empty has no migration.sql")
assert log.contains("schema ahead  no migration holds:")
assert log.contains("Write the migration:  mvn -pl :schema-ahead migrate:dev")
assert log.contains("20260104000000_broken/migration.sql:1:1")
assert !log.contains("\tat ")
// Nothing was changed: the schema of a red module has what was deployed to it.
assert context.shared.queryStrings("SELECT count(*) FROM pending._prisma_migrations") == ["3"]
