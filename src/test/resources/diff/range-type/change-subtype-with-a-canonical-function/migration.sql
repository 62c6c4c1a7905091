-- DropRangeType
DROP TYPE "span" CASCADE;

-- CreateRangeType
CREATE TYPE "span";

-- Setting
SET LOCAL check_function_bodies = off;

-- CreateFunction
CREATE FUNCTION "span_canonical"(span)
 RETURNS span
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int8range_canonical$function$;

-- CreateRangeType
CREATE TYPE "span" AS RANGE (
    SUBTYPE = bigint,
    CANONICAL = span_canonical,
    SUBTYPE_DIFF = int8range_subdiff
);
