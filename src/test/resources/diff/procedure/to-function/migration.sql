-- DropFunction
DROP PROCEDURE "p"();

-- CreateFunction
CREATE FUNCTION "p"()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
