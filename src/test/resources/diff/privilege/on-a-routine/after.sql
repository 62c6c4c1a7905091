CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql RETURN n * 2;
REVOKE EXECUTE ON FUNCTION twice(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION twice(integer) TO golden_reader;
