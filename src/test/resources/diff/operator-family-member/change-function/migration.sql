-- DropOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree DROP
    FUNCTION 1 (integer, text);

-- CreateFunction
CREATE FUNCTION "compare_length"(integer, text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT btint4cmp($1, length($2))$function$;

-- CreateOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree ADD
    FUNCTION 1 (integer, text) compare_length(integer,text);
