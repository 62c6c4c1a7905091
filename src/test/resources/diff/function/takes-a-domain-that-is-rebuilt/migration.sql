-- DropView
DROP VIEW "v";

-- DropFunction
DROP FUNCTION "f"(d);

-- RebuildTypes
ALTER DOMAIN "d" RENAME TO "d_old";
CREATE DOMAIN "d" AS BIGINT;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "d" USING ("a"::"d");
DROP DOMAIN "d_old";

-- CreateFunction
CREATE FUNCTION "f"(x d)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x::integer$function$;

-- CreateView
CREATE VIEW "v" AS
SELECT f(a) AS n
   FROM t;
