-- CreateFunction
CREATE FUNCTION "toy_handler"()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_call_handler$function$;

-- CreateFunction
CREATE FUNCTION "toy_inline"(internal)
 RETURNS void
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_inline_handler$function$;

-- CreateFunction
CREATE FUNCTION "toy_validator"(oid)
 RETURNS void
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_validator$function$;

-- CreateLanguage
CREATE TRUSTED LANGUAGE "toy" HANDLER toy_handler INLINE toy_inline VALIDATOR toy_validator;

-- CreateFunction
CREATE FUNCTION "one"()
 RETURNS integer
 LANGUAGE toy
AS $function$BEGIN RETURN 1; END$function$;

-- Comment
COMMENT ON LANGUAGE "toy" IS 'A toy';
