CREATE FUNCTION plus(int, int) RETURNS int LANGUAGE internal AS 'int4pl';
