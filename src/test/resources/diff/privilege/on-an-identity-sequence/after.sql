CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY);
GRANT SELECT ON SEQUENCE orders_id_seq TO golden_reader;
