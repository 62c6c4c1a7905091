-- AlterOperatorFamily
ALTER OPERATOR FAMILY "pair_ops" USING btree ADD
    OPERATOR 1 <#(pair,integer),
    FUNCTION 1 (pair, integer) pair_cmp(pair,integer),
    FUNCTION 4 (pair, pair) btequalimage(oid);
