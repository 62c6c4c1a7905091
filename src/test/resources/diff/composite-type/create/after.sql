CREATE TYPE address AS (street text, zip varchar(5) COLLATE "C", lines text[]);
COMMENT ON TYPE address IS 'Where';
COMMENT ON COLUMN address.zip IS 'Code';
CREATE TYPE nothing AS ();
CREATE TABLE t (id integer PRIMARY KEY, a address, b address[]);
