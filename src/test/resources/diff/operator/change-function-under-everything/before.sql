CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_lt(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a < $2.a';
CREATE FUNCTION pair_below(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $2.a > $1.a';
CREATE OPERATOR <# (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_lt);
CREATE TABLE pairs (p pair, CONSTRAINT small CHECK (p <# ROW(9, 9)::pair));
CREATE INDEX below_two ON pairs ((p <# ROW(2, 2)::pair));
CREATE VIEW small AS SELECT p FROM pairs WHERE p <# ROW(2, 2)::pair;
