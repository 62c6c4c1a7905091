-- CreateFunction
CREATE FUNCTION "pair_compare"(pair, integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

-- AlterOperatorFamily
ALTER OPERATOR FAMILY "pair_ops" USING btree DROP
    FUNCTION 1 (pair, integer);
ALTER OPERATOR FAMILY "pair_ops" USING btree ADD
    FUNCTION 1 (pair, integer) pair_compare(pair,integer);
