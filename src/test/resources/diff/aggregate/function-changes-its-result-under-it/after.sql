CREATE FUNCTION finish(int) RETURNS bigint LANGUAGE sql AS 'SELECT $1::bigint';
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = finish);
