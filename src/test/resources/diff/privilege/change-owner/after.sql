CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
ALTER TABLE orders OWNER TO golden_reader;
