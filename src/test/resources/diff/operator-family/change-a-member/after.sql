CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_lt(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a < $2.a';
CREATE FUNCTION pair_le(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a <= $2.a';
CREATE FUNCTION pair_eq(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a = $2.a';
CREATE FUNCTION pair_ge(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a >= $2.a';
CREATE FUNCTION pair_gt(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a > $2.a';
CREATE FUNCTION pair_cmp(pair, pair) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($1.a, $2.a)';
CREATE OPERATOR <# (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_lt, COMMUTATOR = >#);
CREATE OPERATOR <=# (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_le, COMMUTATOR = >=#);
CREATE OPERATOR =# (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_eq, COMMUTATOR = =#);
CREATE OPERATOR >=# (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_ge, COMMUTATOR = <=#);
CREATE OPERATOR ># (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_gt, COMMUTATOR = <#);
CREATE FUNCTION pair_lt(pair, int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a < $2';
CREATE FUNCTION pair_cmp(pair, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($1.a, $2)';
CREATE OPERATOR <# (LEFTARG = pair, RIGHTARG = int, FUNCTION = pair_lt);
CREATE FUNCTION pair_compare(pair, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE OPERATOR CLASS pair_ops DEFAULT FOR TYPE pair USING btree AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 >#,
    FUNCTION 1 pair_cmp(pair, pair);
ALTER OPERATOR FAMILY pair_ops USING btree ADD
    OPERATOR 1 <#(pair, int), FUNCTION 1 (pair, int) pair_compare(pair, int), FUNCTION 4 (pair, pair) btequalimage(oid);
