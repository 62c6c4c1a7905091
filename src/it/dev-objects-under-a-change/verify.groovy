import groovy.json.JsonSlurper

def json = { path -> new JsonSlurper().parse(new File(basedir, path)) }
def result = json("target/migrate/dev.json")
assert result.unwritten == []
assert result.written.size() == 1

String sql = new File(basedir, result.written[0]).text
[
  'DROP MATERIALIZED VIEW "totals";', 'DROP VIEW "large_orders";', 'DROP TRIGGER "noted"', 'DROP RULE "keep"',
  'DROP POLICY "small"', 'DROP FUNCTION "total_of"', 'SET DATA TYPE DECIMAL(12,2)', 'CREATE VIEW "large_orders" WITH (security_barrier=true)',
  'CREATE UNIQUE INDEX "totals_customer"', 'GRANT SELECT ON "large_orders" TO PUBLIC;', "'worth a call'"
].each { assert sql.contains(it) }
assert !sql.contains('"forget"')
assert !sql.contains('DROP FUNCTION "note_change"')

assert json("target/second/dev.json").written == []
assert json("target/migrate/status.json").green

def database = context.database
assert database.queryStrings("SELECT customer || ' ' || total FROM totals") == ["bob 20.50"]
assert database.queryStrings("SELECT total_of('ann')::text") == ["10.00"]
assert database.queryStrings("SELECT (ship_to).code FROM orders WHERE customer = 'ann'") == ["10115"]
database.execute("UPDATE orders SET total = 9999999999.99 WHERE customer = 'ann'")
assert database.queryStrings("SELECT total::text FROM changes") == ["9999999999.99"]
database.execute("DELETE FROM orders WHERE customer = 'ann'")
assert database.queryStrings("SELECT count(*)::text FROM orders WHERE customer = 'ann'") == ["1"]
assert database.queryStrings("SELECT polname::text FROM pg_policy") == ["small"]
