-- DropOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree DROP
    OPERATOR 5 (integer, text);

-- DropOperator
DROP OPERATOR ># (integer, text);

-- DropFunction
DROP FUNCTION "bigger"(integer, text);

-- CreateFunction
CREATE FUNCTION "bigger"(a integer, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT compare($1, $2) > 0$function$;

-- CreateOperator
CREATE OPERATOR ># (
    LEFTARG = integer,
    RIGHTARG = text,
    FUNCTION = bigger
);

-- CreateOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree ADD
    OPERATOR 5 >#(integer,text);
