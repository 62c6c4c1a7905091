-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "other";

-- CreateType
CREATE TYPE "other"."Pair of" AS (
    "a" INTEGER,
    "b" INTEGER
);

-- CreateFunction
CREATE FUNCTION "other"."pair_of"(integer, integer, boolean)
 RETURNS other."Pair of"
 LANGUAGE sql
AS $function$SELECT ROW($1, $1)::other."Pair of"$function$;

-- CreateCast
CREATE CAST (integer AS other."Pair of") WITH FUNCTION other.pair_of(integer,integer,boolean);
