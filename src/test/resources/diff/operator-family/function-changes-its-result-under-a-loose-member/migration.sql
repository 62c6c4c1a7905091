-- DropOperatorFamily
DROP OPERATOR FAMILY "near" USING gist;

-- DropOperator
DROP OPERATOR <-># (pair, integer);

-- DropFunction
DROP FUNCTION "pair_near"(pair, integer);

-- CreateFunction
CREATE FUNCTION "pair_near"(pair, integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a - $2$function$;

-- CreateOperator
CREATE OPERATOR <-># (
    LEFTARG = pair,
    RIGHTARG = integer,
    FUNCTION = pair_near
);

-- CreateOperatorFamily
CREATE OPERATOR FAMILY "near" USING gist;
ALTER OPERATOR FAMILY "near" USING gist ADD
    OPERATOR 1 <->#(pair,integer) FOR ORDER BY integer_ops;
