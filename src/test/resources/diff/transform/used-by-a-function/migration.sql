-- CreateFunction
CREATE FUNCTION "toy_handler"()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_call_handler$function$;

-- CreateLanguage
CREATE LANGUAGE "toy" HANDLER toy_handler;

-- CreateTransform
CREATE TRANSFORM FOR integer LANGUAGE toy (TO SQL WITH FUNCTION int4recv(internal));

-- CreateFunction
CREATE FUNCTION "one"()
 RETURNS integer
 TRANSFORM FOR TYPE integer
 LANGUAGE toy
AS $function$BEGIN RETURN 1; END$function$;
