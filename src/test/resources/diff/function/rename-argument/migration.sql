-- DropFunction
DROP FUNCTION "f"(integer);

-- CreateFunction
CREATE FUNCTION "f"(k integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT k + 1$function$;
