-- Setting
SET LOCAL check_function_bodies = off;

-- CreateFunction
CREATE FUNCTION "a"(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT b(n - 1)$function$;

-- CreateFunction
CREATE FUNCTION "b"(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT CASE WHEN n > 0 THEN a(n) ELSE 0 END$function$;
