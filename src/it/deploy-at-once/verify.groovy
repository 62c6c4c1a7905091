import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.InnerMaven
import io.github.migratemaven.testkit.RealBuild

def all = (1..5).collect { "2026010${it}000000_step_${it}" as String }
def appliedOnce = { database ->
  assert database.queryStrings("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at") == all
  (1..5).each { assert database.queryStrings("SELECT count(*) FROM step_${it}") == ["1"] }
}
def applied = { module -> new JsonSlurper().parse(new File(basedir, module + "/target/migrate/deploy.json")).applied*.name }

appliedOnce(context.modules)
assert (applied("first") + applied("second")).sort() == all

def maven = InnerMaven.in(basedir, binding.variables)
def url = "-Dmigrate.url=" + RealBuild.url(context.processes)
def calls = ["first", "second"].collect { maven.start("-pl", it, "migrate:deploy", url) }
calls.each { assert it.end().exit() == 0 }
appliedOnce(context.processes)
assert (applied("first") + applied("second")).sort() == all
