-- DropOperatorFamily
DROP OPERATOR FAMILY "lonely" USING hash;
