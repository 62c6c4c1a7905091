-- CreateRangeType
CREATE TYPE "span";

-- Setting
SET LOCAL check_function_bodies = off;

-- CreateFunction
CREATE FUNCTION "span_canonical"(span)
 RETURNS span
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4range_canonical$function$;

-- CreateRangeType
CREATE TYPE "span" AS RANGE (
    SUBTYPE = integer,
    CANONICAL = span_canonical,
    SUBTYPE_DIFF = int4range_subdiff
);

-- CreateTable
CREATE TABLE "spans" (
    "span" "span"
);

-- CreateFunction
CREATE FUNCTION "longest"()
 RETURNS span
 LANGUAGE sql
AS $function$SELECT span(1, 2)$function$;
