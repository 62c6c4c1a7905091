CREATE TABLE t (id integer);
CREATE SEQUENCE numbers;
ALTER TABLE t OWNER TO golden_reader;
