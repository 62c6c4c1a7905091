CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
CREATE VIEW open_orders AS SELECT id, note FROM orders;
GRANT SELECT ON open_orders TO golden_reader;
GRANT SELECT (id) ON open_orders TO "Golden Writer";
ALTER VIEW open_orders OWNER TO "Golden Writer";
