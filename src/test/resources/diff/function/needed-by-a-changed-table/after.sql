CREATE FUNCTION number() RETURNS integer LANGUAGE sql AS 'SELECT 7';
CREATE TABLE a (id integer DEFAULT number(), other integer DEFAULT number());
