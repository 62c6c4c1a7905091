CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
GRANT SELECT, INSERT ON orders TO golden_reader;
GRANT SELECT ON orders TO "Golden Writer";
