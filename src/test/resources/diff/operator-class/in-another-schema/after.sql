CREATE SCHEMA other;
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
CREATE OPERATOR FAMILY other."Pairs" USING btree;
CREATE OPERATOR CLASS other."Pair ops" DEFAULT FOR TYPE pair USING btree FAMILY other."Pairs" AS
    OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 >#,
    FUNCTION 1 pair_cmp(pair, pair);
