import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.BuildServers
import io.github.migratemaven.testkit.InnerMaven

String log = new File(basedir, "build.log").text
def json = { goal -> new JsonSlurper().parse(new File(basedir, "target/migrate/" + goal + ".json")) }
assert json("deploy").applied*.name == ["20260101000000_books"]
assert json("seed").seeds*.name == ["src/main/database/seed.sql", "shop.DemoBooks", 'sh -c echo "seeding $PGDATABA…']
assert json("status").green
assert log.contains("shop.DemoBooks | added Ulysses")
assert log =~ /sh -c echo .* \| seeding lifecycle_application at 127.0.0.1/
assert new File(basedir, "target/failsafe-reports/TEST-shop.ShopIT.xml").text.contains('tests="1" errors="0" skipped="0" failures="0"')

// start before deploy before seed before the tests before status.
def order = ["Build database:", "Deployed 1 migration", "Seeded \"lifecycle_application\"", "Running shop.ShopIT", "1 migration applied, 0 pending"]
  .collect { log.indexOf(it) }
assert order.every { it >= 0 } && order == order.sort(false)

// No process and no directory stays behind.
int port = (log =~ /Build database: "lifecycle_application" on 127.0.0.1:(\d+)/)[0][1] as int
assert BuildServers.leftSince(context.serversBefore) == []
assert !InnerMaven.answers(port)
assert InnerMaven.processesOn(basedir) == []
assert !new File(basedir, ".migrate").exists()
