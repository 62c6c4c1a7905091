SET check_function_bodies = off;
CREATE FUNCTION a(n integer) RETURNS integer LANGUAGE sql AS 'SELECT b(n - 1)';
CREATE FUNCTION b(n integer) RETURNS integer LANGUAGE sql AS 'SELECT CASE WHEN n > 0 THEN a(n) ELSE 0 END';
