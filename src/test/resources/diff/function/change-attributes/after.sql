CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 7 SET search_path = pg_catalog, pg_temp AS 'SELECT n + 1';
