-- DropFunction
DROP FUNCTION "f"(text);

-- CreateFunction
CREATE FUNCTION "f"(VARIADIC t text[])
 RETURNS text
 LANGUAGE sql
AS $function$SELECT t[1]$function$;

-- CreateFunction
CREATE OR REPLACE FUNCTION "f"(t text, n integer)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT t || n$function$;
