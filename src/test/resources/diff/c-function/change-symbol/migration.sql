-- CreateFunction
CREATE OR REPLACE FUNCTION "handler"()
 RETURNS language_handler
 LANGUAGE c
 LEAKPROOF
AS 'plpgsql', $function$plpgsql_call_handler$function$;

-- CreateFunction
CREATE OR REPLACE FUNCTION "plus"(integer, integer)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE
AS $function$int4mul$function$;
