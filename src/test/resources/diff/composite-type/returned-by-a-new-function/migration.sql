-- CreateType
CREATE TYPE "stats" AS (
    "n" BIGINT,
    "total" DECIMAL
);

-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER
);

-- CreateFunction
CREATE FUNCTION "stats_of"()
 RETURNS stats
 LANGUAGE sql
 STABLE
AS $function$SELECT count(*), sum(a)::numeric FROM t$function$;
