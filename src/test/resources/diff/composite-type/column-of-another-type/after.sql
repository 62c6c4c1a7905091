CREATE TYPE address AS (street text);
CREATE TABLE t (a text, b integer);
