-- DropAggregate
DROP AGGREGATE "total"(integer);

-- DropFunction
DROP FUNCTION "finish"(integer);

-- CreateFunction
CREATE FUNCTION "finish"(integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT $1::bigint$function$;

-- CreateAggregate
CREATE AGGREGATE "total"(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC = finish
);

-- Grant
GRANT EXECUTE ON ROUTINE "total"(integer) TO "pg_monitor";
