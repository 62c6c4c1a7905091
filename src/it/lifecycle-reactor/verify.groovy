import groovy.json.JsonSlurper
import io.github.migratemaven.testkit.BuildServers
import io.github.migratemaven.testkit.InnerMaven

String log = new File(basedir, "build.log").text
def json = { module, goal -> new JsonSlurper().parse(new File(basedir, module + "/target/migrate/" + goal + ".json")) }
assert json("orders", "seed").seeds*.name == ["demo.Rows"]
assert json("carts", "seed").seeds*.name == ["src/main/database/seed.sql"]
assert ["orders", "carts"].every { json(it, "status").green }
assert log.contains("demo.Rows | 3 rows in orders")
assert log.contains("Passed over: no schema and no migrations in " + new File(basedir, "demo"))
assert !log.contains("not marked as @threadSafe")
assert log.contains("Passed over: no seeds in " + new File(basedir, "demo"))

// One server, a database for each.
def databases = (log =~ /Build database: "(\w+)" on 127.0.0.1:(\d+)/).collect { [it[1], it[2]] }
assert databases*.getAt(0).sort() == ["carts", "orders"]
assert databases*.getAt(1).toSet().size() == 1

assert BuildServers.leftSince(context.serversBefore) == []
assert InnerMaven.processesOn(basedir) == []
