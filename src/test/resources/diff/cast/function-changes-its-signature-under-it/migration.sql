-- DropCast
DROP CAST (integer AS pair);

-- DropFunction
DROP FUNCTION "pair_of"(integer);

-- CreateFunction
CREATE FUNCTION "pair_of"(m integer)
 RETURNS pair
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ROW($1, $1)::pair$function$;

-- CreateCast
CREATE CAST (integer AS pair) WITH FUNCTION pair_of(integer);
