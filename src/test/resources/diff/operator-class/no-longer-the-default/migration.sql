-- DropOperatorClass
DROP OPERATOR CLASS "pair_ops" USING btree;

-- CreateOperatorClass
CREATE OPERATOR CLASS "pair_ops" FOR TYPE pair USING btree FAMILY pair_ops AS
    OPERATOR 1 <#(pair,pair),
    OPERATOR 2 <=#(pair,pair),
    OPERATOR 3 =#(pair,pair),
    OPERATOR 4 >=#(pair,pair),
    OPERATOR 5 >#(pair,pair),
    FUNCTION 1 (pair, pair) pair_cmp(pair,pair);
