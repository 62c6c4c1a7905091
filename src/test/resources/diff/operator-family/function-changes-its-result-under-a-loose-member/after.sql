CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_near(pair, int) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1.a - $2';
CREATE OPERATOR <-># (LEFTARG = pair, RIGHTARG = int, FUNCTION = pair_near);
CREATE OPERATOR FAMILY near USING gist;
ALTER OPERATOR FAMILY near USING gist ADD OPERATOR 1 <->#(pair, int) FOR ORDER BY integer_ops;
