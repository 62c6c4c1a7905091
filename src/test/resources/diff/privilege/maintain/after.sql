CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
GRANT MAINTAIN ON orders TO golden_reader;
