import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven

def json = { path -> new JsonSlurper().parse(new File(basedir, path)) }
def applied = json('target/applied/resolve.json')
assert applied.outcome == 'success'
assert applied.changes == ['20260101000000_init is recorded as applied; nothing of it was run.']

def status = json('target/migrate/status.json')
assert status.green
assert status.state.applied == 1

String log = new File(basedir, 'build.log').text
assert log.contains('M511  Say one thing about one migration.')
assert log.contains('"-DrolledBack=NAME"')
assert InnerMaven.processesOn(basedir) == []
