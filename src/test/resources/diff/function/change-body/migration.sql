-- CreateFunction
CREATE OR REPLACE FUNCTION "f"(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 2$function$;
