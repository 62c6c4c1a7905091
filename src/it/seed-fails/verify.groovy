import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
def problem = new JsonSlurper().parse(new File(basedir, "target/migrate/seed.json")).problem
assert problem.code == "M474"
assert problem.what.startsWith("Seed 2 of 3, sh -c echo ") && problem.what.endsWith(", ended with exit code 7.")
// Neither the message nor what was streamed before it shows the password.
assert problem.where.size() == 1
assert problem.where[0] ==~ /cannot reach postgresql:\/\/postgres:\*{4}@127.0.0.1:\d+\/seed_fails\?sslmode=disable/
assert log.count("| " + problem.where[0]) == 1
assert problem.state[0].endsWith("1 of 3 seeds ran and are kept, this one left with what it committed, 1 not started.")
assert !new File(basedir, "target/migrate/status.json").exists()

assert log.contains("Skipped: migrate:seed")
assert new JsonSlurper().parse(new File(basedir, "target/skipped/status.json")).green
