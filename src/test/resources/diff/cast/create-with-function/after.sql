CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_of(int) RETURNS pair LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1, $1)::pair';
CREATE CAST (int AS pair) WITH FUNCTION pair_of(int) AS IMPLICIT;
COMMENT ON CAST (int AS pair) IS 'Twice';
CREATE TABLE pairs (p pair DEFAULT 1::pair);
CREATE VIEW one AS SELECT 1::pair AS one;
