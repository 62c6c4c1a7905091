-- DropView
DROP VIEW "v";

-- DropFunction
DROP FUNCTION "twice"(amount);

-- RebuildTypes
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BIGINT;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "amount" USING ("a"::"amount");
DROP DOMAIN "amount_old";

-- CreateView
CREATE VIEW "v" AS
SELECT a
   FROM t
  WHERE ((a)::bigint > 0);

-- CreateFunction
CREATE FUNCTION "twice"(v amount)
 RETURNS amount
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT v * 2$function$;
