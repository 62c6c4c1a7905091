CREATE TABLE orders (id serial PRIMARY KEY, number bigint GENERATED ALWAYS AS IDENTITY);
ALTER TABLE orders OWNER TO golden_reader;
GRANT USAGE ON SEQUENCE orders_number_seq TO "Golden Writer";
