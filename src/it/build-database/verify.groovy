import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
assert !log.contains("s3cret")
assert log.contains('Build database: "build_database" on 127.0.0.1:')
assert log.contains("from migrate:start in this build")

def json = new JsonSlurper()
assert json.parse(new File(basedir, "target/migrate/deploy.json")).applied*.name == ["20260101000000_init"]
assert json.parse(new File(basedir, "target/migrate/status.json")).state.pending == []

// Gone with the build.
int port = (log =~ /Build database: "build_database" on 127.0.0.1:(\d+)/)[0][1] as int
assert !io.github.migratemaven.testkit.InnerMaven.answers(port)
