-- CreateType
CREATE TYPE "pair" AS (
    "a" INTEGER,
    "b" INTEGER
);

-- CreateFunction
CREATE FUNCTION "pair_from"(internal)
 RETURNS internal
 LANGUAGE internal
 IMMUTABLE
AS $function$prsd_lextype$function$;

-- CreateTransform
CREATE TRANSFORM FOR pair LANGUAGE sql (FROM SQL WITH FUNCTION pair_from(internal));

-- Comment
COMMENT ON TRANSFORM FOR pair LANGUAGE sql IS 'Out of SQL';
