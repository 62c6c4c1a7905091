String log = new File(basedir, "build.log").text
assert log.indexOf("Deployed 1 migration") < log.indexOf("jooq-codegen")
def generated = new File(basedir, "target/generated-sources/jooq/shop/db")
assert new File(generated, "tables").list().sort() as List == ["Books.java", "records"]
assert new File(basedir, "target/classes/shop/Poems.class").exists()
assert new File(basedir, "target/classes/shop/db/tables/Books.class").exists()
