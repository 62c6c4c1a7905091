CREATE TYPE address AS (street text, zip text);
CREATE TABLE t (a address);
CREATE VIEW v AS SELECT (a).zip AS zip FROM t;
CREATE FUNCTION zip_of(v address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT (v).zip';
