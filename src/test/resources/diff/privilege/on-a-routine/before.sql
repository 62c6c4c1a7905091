CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql RETURN n * 2;
