CREATE TYPE address AS (street text, n integer, zip text);
CREATE TABLE t (a address);
