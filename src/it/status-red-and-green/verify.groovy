import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
assert log.contains("pending      20260101000000_orders")
assert log.contains("1 migration applied, 0 pending")
assert log.contains("schema ahead  no migration holds:")
assert log.contains('CREATE TABLE "carts"')
assert log.contains("Write the migration:  mvn migrate:dev")

def last = new JsonSlurper().parse(new File(basedir, "target/migrate/status.json"))
assert last.outcome == "failure"
assert last.problem.code == "M512"
assert !last.files.green
assert last.state.green
