import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, "target/migrate/dev.json"))
assert result.hazards.collect { it.kind + " " + it.severity + " " + it.item } ==
    ["RENAME DISRUPTIVE author", "RENAME DISRUPTIVE author.naem"]
assert result.written.size() == 1

String sql = new File(basedir, result.written[0]).text
assert sql.contains('ALTER TABLE "author" RENAME TO "writer";')
assert sql.contains('ALTER TABLE "writer" RENAME COLUMN "naem" TO "name";')
assert sql.contains('ALTER SEQUENCE "author_id_seq" RENAME TO "writer_id_seq";')
assert !sql.contains("DROP")

assert new File(basedir, "build.log").text.contains("code that runs during the deploy still uses the old name")
assert new JsonSlurper().parse(new File(basedir, "target/migrate/status.json")).green

def database = context.database
assert database.queryStrings("SELECT name FROM writer JOIN book ON author_id = writer.id") == ["Selma"]
assert database.queryStrings("INSERT INTO writer (name) VALUES ('Tove') RETURNING id::text") == ["3"]
