import groovy.json.JsonSlurper

def problem = { module ->
  def json = new JsonSlurper().parse(new File(basedir, module + "/target/migrate/deploy.json"))
  assert json.outcome == "failure"
  assert !json.problem.next.empty
  json.problem.code
}
assert problem("nobody-listens") == "P1001"
assert problem("wrong-password") == "P1000"
assert problem("wrong-user") == "P1000"
assert problem("no-database") == "P1003"
assert problem("unreadable") == "M501"

def secrets = ["s3cret", context.here.address().password().reveal()]
basedir.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  if (file.name == "build.log" || file.name.endsWith(".json")) {
    secrets.each { assert !file.text.contains(it) : file }
  }
}
String log = new File(basedir, "build.log").text
assert log.contains("P1001") && log.contains("127.0.0.1:1")
assert log.contains("from <url> of the POM")
assert !log.contains("PSQLException")
