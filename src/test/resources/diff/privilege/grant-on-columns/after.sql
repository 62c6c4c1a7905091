CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
GRANT SELECT (id, number), UPDATE (note) ON orders TO golden_reader;
