CREATE SCHEMA other;
CREATE TYPE other."Pair of" AS (a int, b int);
CREATE FUNCTION other.pair_of(int, int, boolean) RETURNS other."Pair of" LANGUAGE sql AS 'SELECT ROW($1, $1)::other."Pair of"';
CREATE CAST (int AS other."Pair of") WITH FUNCTION other.pair_of(int, int, boolean);
