-- DropIndex
DROP INDEX "pairs_p";

-- DropOperatorClass
DROP OPERATOR CLASS "pair_ops" USING btree;

-- DropOperatorFamily
DROP OPERATOR FAMILY "pair_ops" USING btree;
