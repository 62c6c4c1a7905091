CREATE TABLE orders (id bigint PRIMARY KEY, total integer GENERATED ALWAYS AS (1 + 1) STORED);
GRANT SELECT (total) ON orders TO golden_reader;
