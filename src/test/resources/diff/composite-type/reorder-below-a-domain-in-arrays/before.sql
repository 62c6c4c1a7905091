CREATE TYPE c AS (x integer, y text);
CREATE DOMAIN dc AS c CHECK ((VALUE).x > 0);
CREATE TABLE t (a dc[], b dc);
