CREATE FUNCTION int4pl(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE SCHEMA other;
CREATE FUNCTION other.plus(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE other."Sum of"(int) (SFUNC = other.plus, STYPE = int);
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = int4pl);
