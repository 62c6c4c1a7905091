-- DropView
DROP VIEW "areas";

-- DropFunction
DROP FUNCTION "area"(double precision, double precision, double precision, double precision);

-- CreateFunction
CREATE FUNCTION "area"(x double precision, y double precision, width double precision, height double precision)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

-- CreateView
CREATE VIEW "areas" AS
SELECT area((0)::double precision, (0)::double precision, (2)::double precision, (3)::double precision) AS area;
