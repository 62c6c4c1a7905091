CREATE TYPE address AS (street text, zip text);
CREATE TABLE t (a address);
CREATE VIEW v AS SELECT (a).street, (a).zip FROM t;
