CREATE FUNCTION finish(int) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = finish);
GRANT EXECUTE ON FUNCTION total(int) TO pg_monitor;
