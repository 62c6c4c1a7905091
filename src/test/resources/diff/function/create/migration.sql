-- CreateFunction
CREATE FUNCTION "f"(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1$function$;

-- Comment
COMMENT ON ROUTINE "f"(integer) IS 'One more';
