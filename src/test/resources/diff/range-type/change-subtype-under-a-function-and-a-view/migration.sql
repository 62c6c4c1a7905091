-- DropView
DROP VIEW "one";

-- DropFunction
DROP FUNCTION "first"();

-- DropRangeType
DROP TYPE "span";

-- CreateRangeType
CREATE TYPE "span" AS RANGE (
    SUBTYPE = integer
);

-- CreateFunction
CREATE FUNCTION "first"()
 RETURNS span
 LANGUAGE sql
AS $function$SELECT span(1, 2)$function$;

-- CreateView
CREATE VIEW "one" AS
SELECT first() AS first,
    span(1, 3) AS second;
