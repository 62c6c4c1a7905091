CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
GRANT SELECT (id) ON orders TO golden_reader;
