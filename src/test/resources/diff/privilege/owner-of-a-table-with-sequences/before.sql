CREATE TABLE orders (id serial PRIMARY KEY, number bigint GENERATED ALWAYS AS IDENTITY);
GRANT USAGE ON SEQUENCE orders_id_seq TO golden_reader;
