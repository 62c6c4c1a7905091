CREATE TABLE t (id integer);
CREATE TABLE u (id integer);
CREATE SEQUENCE numbers OWNED BY u.id;
ALTER TABLE u OWNER TO golden_reader;
