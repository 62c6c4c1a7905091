CREATE TYPE address AS (street text);
CREATE TABLE t (a address);
CREATE VIEW v AS SELECT (a).street FROM t;
