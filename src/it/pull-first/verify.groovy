import groovy.json.JsonSlurper

def json = { new JsonSlurper().parse(new File(basedir, it)) }
String schema = new File(basedir, "src/main/database/schema.sql").text
assert schema.contains("CREATE TYPE \"mood\" AS ENUM ('sad', 'ok');")
assert schema.indexOf('CREATE TABLE "zoo"') < schema.indexOf('CREATE TABLE "animal"')
assert schema.contains('FOREIGN KEY ("zoo") REFERENCES "zoo"("id")')
assert schema.contains("CREATE INDEX \"animal_zoo\" ON \"animal\"(\"zoo\");\nCOMMENT ON TABLE \"animal\" IS 'it''s alive';\n")

assert json("target/migrate/diff.json").summary == []
assert json("target/migrate/pull.json").problem.code == "M433"
def forced = json("target/forced/pull.json")
assert forced.written == ["src/main/database/schema.sql"]
assert forced.tables == 2
assert forced.postgres == postgresMajor as int
assert forced.provenOn.startsWith(postgresMajor + ".")

String log = new File(basedir, "build.log").text
assert log.contains("Pin the server's major in the plugin's configuration: <postgres>" + postgresMajor + "</postgres>")
assert log.contains("M433  There is a schema already, and pull would replace it.")
assert log.contains('mvn migrate:pull "-Dmigrate')
assert context.database.queryStrings("SELECT count(*) FROM pg_class WHERE relname = '_prisma_migrations'") == ["0"]
