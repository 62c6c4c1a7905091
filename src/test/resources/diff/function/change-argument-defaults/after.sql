CREATE FUNCTION f(a integer, b integer, c integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT a + b + c';
CREATE FUNCTION g(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT a';
