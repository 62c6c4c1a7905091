CREATE TYPE c AS (y text, x integer);
CREATE DOMAIN dc AS c CHECK ((VALUE).x > 0);
CREATE TABLE t (a dc[], b dc);
