import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
assert log.contains("M475  The database is behind its migrations, and no seed was run.")
assert log.contains("pending     20260101000000_init")
assert log =~ /Apply them first: +mvn migrate:deploy .*"-Dmigrate.url=/
assert log.count("Seeded   src/main/database/seed.sql  (") == 2
assert log =~ /Seeded "it_seed_by_hand_database" on \S+ with 1 seed in /

// Updated rows would have another xmin than the transaction that inserted them.
assert context.database.queryStrings("SELECT title FROM books ORDER BY isbn") == ["Ulysses", "Emma"]
assert context.database.queryStrings("SELECT count(DISTINCT xmin::text), max(xmax::text) FROM books")[0].startsWith("1|")

def json = new JsonSlurper().parse(new File(basedir, "target/migrate/seed.json"))
assert json.outcome == "success"
assert json.seeds*.name == ["src/main/database/seed.sql"]
assert !new File(basedir, "target/classes").exists()
