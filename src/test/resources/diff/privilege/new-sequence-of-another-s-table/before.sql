CREATE TABLE t (id integer NOT NULL);
ALTER TABLE t OWNER TO golden_reader;
