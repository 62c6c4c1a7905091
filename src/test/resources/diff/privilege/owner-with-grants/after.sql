CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
ALTER TABLE orders OWNER TO golden_reader;
REVOKE INSERT ON orders FROM golden_reader;
