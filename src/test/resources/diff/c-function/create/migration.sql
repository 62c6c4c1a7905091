-- CreateFunction
CREATE FUNCTION "my_row_number"()
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE
AS $function$window_row_number$function$;

-- CreateFunction
CREATE FUNCTION "plus"(integer, integer)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$int4pl$function$;

-- CreateView
CREATE VIEW "numbered" AS
SELECT my_row_number() OVER () AS n,
    plus(1, 2) AS three;

-- CreateFunction
CREATE FUNCTION "handler"()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_call_handler$function$;

-- Comment
COMMENT ON ROUTINE "plus"(integer, integer) IS 'Adds';
