import io.github.migratemaven.testkit.RealBuild

RealBuild.in(basedir, context, postgresMajor).withDatabase()
// The history is the schema with the narrower column and with rows.
def database = new File(basedir, "src/main/database")
String narrow = new File(database, "schema.sql").text.replace("total numeric(12, 2)", "total numeric(10, 2)")
def folder = new File(database, "migrations/20260101000000_init")
folder.mkdirs()
new File(folder, "migration.sql").text = narrow + """
INSERT INTO orders (customer, total, ship_to) VALUES ('ann', 10, ROW('Main St', '10115')), ('bob', 20.5, NULL);
REFRESH MATERIALIZED VIEW totals;
GRANT SELECT ON large_orders TO PUBLIC;
"""
return true
