CREATE FUNCTION f(a integer, b integer DEFAULT 1, c integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT a + b + c';
CREATE FUNCTION g(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';
