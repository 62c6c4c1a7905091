-- CreateType
CREATE TYPE "pair" AS (
    "a" INTEGER,
    "b" INTEGER
);

-- CreateFunction
CREATE FUNCTION "pair_of"(integer)
 RETURNS pair
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ROW($1, $1)::pair$function$;

-- CreateCast
CREATE CAST (integer AS pair) WITH FUNCTION pair_of(integer) AS IMPLICIT;

-- CreateTable
CREATE TABLE "pairs" (
    "p" "pair" DEFAULT (1)::pair
);

-- CreateView
CREATE VIEW "one" AS
SELECT (1)::pair AS one;

-- Comment
COMMENT ON CAST (integer AS pair) IS 'Twice';
