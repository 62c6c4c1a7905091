-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "other";

-- CreateFunction
CREATE FUNCTION "other"."plus"(integer, integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1 + $2$function$;

-- CreateFunction
CREATE FUNCTION "int4pl"(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- CreateAggregate
CREATE AGGREGATE "other"."Sum of"(integer) (
    SFUNC = other.plus,
    STYPE = integer
);

-- CreateAggregate
CREATE AGGREGATE "total"(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC = int4pl
);
