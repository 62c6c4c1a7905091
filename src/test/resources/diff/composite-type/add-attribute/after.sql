CREATE TYPE address AS (street text, zip text COLLATE "C", n integer);
COMMENT ON COLUMN address.zip IS 'Code';
CREATE TABLE t (a address, b address[]);
