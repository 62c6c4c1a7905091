-- DropAggregate
DROP AGGREGATE "total"(integer);

-- CreateFunction
CREATE FUNCTION "total"(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT $1$function$;
