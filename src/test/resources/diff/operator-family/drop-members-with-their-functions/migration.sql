-- DropOperatorClass
DROP OPERATOR CLASS "pair_ops" USING btree;

-- DropOperatorFamily
DROP OPERATOR FAMILY "pair_ops" USING btree;

-- CreateOperatorFamily
CREATE OPERATOR FAMILY "pair_ops" USING btree;

-- CreateOperatorClass
CREATE OPERATOR CLASS "pair_ops" DEFAULT FOR TYPE pair USING btree FAMILY pair_ops AS
    OPERATOR 1 <#(pair,pair),
    OPERATOR 2 <=#(pair,pair),
    OPERATOR 3 =#(pair,pair),
    OPERATOR 4 >=#(pair,pair),
    OPERATOR 5 >#(pair,pair),
    FUNCTION 1 (pair, pair) pair_cmp(pair,pair);

-- DropFunction
DROP FUNCTION "pair_cmp"(pair, integer);

-- DropOperator
DROP OPERATOR <# (pair, integer);

-- DropFunction
DROP FUNCTION "pair_lt"(pair, integer);
