import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
assert log.contains("M503  migrate:deploy is bound to the lifecycle here, and the POM names no database for it.")
assert log.contains("-Dmigrate.url is not read by a goal that is bound to the lifecycle.")
assert !log.contains("s3cret")
assert !log.contains("P1001")

def json = new JsonSlurper().parse(new File(basedir, "target/migrate/deploy.json"))
assert json.outcome == "failure"
assert json.problem.code == "M503"
