CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_of(int) RETURNS pair LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1, $1)::pair';
CREATE CAST (int AS pair) WITH FUNCTION pair_of(int);
COMMENT ON CAST (int AS pair) IS 'Twice';
