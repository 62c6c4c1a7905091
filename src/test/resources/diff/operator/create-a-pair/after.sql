CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_lt(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a < $2.a';
CREATE FUNCTION pair_gt(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a > $2.a';
CREATE OPERATOR <# (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_lt, COMMUTATOR = >#, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR ># (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_gt, COMMUTATOR = <#);
COMMENT ON OPERATOR ># (pair, pair) IS 'greater than';
CREATE TABLE pairs (p pair, CHECK (p <# ROW(9, 9)::pair));
CREATE VIEW small AS SELECT p FROM pairs WHERE p <# ROW(2, 2)::pair;
