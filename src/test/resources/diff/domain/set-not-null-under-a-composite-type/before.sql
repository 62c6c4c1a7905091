CREATE DOMAIN d AS integer;
CREATE TYPE pair AS (a d, b text);
CREATE TABLE t (pair pair);
