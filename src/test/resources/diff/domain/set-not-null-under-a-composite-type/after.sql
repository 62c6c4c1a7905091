CREATE DOMAIN d AS integer NOT NULL;
CREATE TYPE pair AS (a d, b text);
CREATE TABLE t (pair pair);
