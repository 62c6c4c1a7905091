CREATE TABLE t (id integer);
CREATE SEQUENCE numbers OWNED BY t.id;
ALTER TABLE t OWNER TO golden_reader;
GRANT USAGE ON SEQUENCE numbers TO "Golden Writer";
