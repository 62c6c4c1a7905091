-- CreateOperator
CREATE OPERATOR ># (
    LEFTARG = integer,
    RIGHTARG = text,
    FUNCTION = bigger
);

-- CreateOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree ADD
    OPERATOR 5 >#(integer,text);

-- CreateFunction
CREATE FUNCTION "compare"(integer, text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT btint4cmp($1, $2::int)$function$;

-- CreateOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree ADD
    FUNCTION 1 (integer, text) compare(integer,text);
