import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
assert log.contains("Left alone: shell type public.secretive")
assert log.contains("M465  The schema holds what is not modelled, and strict refuses that.")

def result = new JsonSlurper().parse(new File(basedir, "target/migrate/status.json"))
assert result.outcome == "failure"
assert result.problem.code == "M465"
assert result.problem.where == ["shell type public.secretive"]
