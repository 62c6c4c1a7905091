-- CreateFunction
CREATE FUNCTION "half"(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 / 2$function$;

-- CreateOperator
CREATE OPERATOR @/ (
    RIGHTARG = integer,
    FUNCTION = half
);

-- Comment
COMMENT ON OPERATOR @/ (NONE, integer) IS 'half';
