-- DropFunction
DROP FUNCTION "f"(integer, integer, integer);

-- CreateFunction
CREATE FUNCTION "f"(a integer, b integer, c integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a + b + c$function$;

-- CreateFunction
CREATE OR REPLACE FUNCTION "g"(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;
