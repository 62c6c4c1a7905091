-- DropFunction
DROP FUNCTION "n"();

-- CreateFunction
CREATE FUNCTION "n"()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;
