CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
GRANT SELECT ON orders TO golden_reader;
