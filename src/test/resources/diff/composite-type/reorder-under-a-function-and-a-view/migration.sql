-- DropView
DROP VIEW "v";

-- DropFunction
DROP FUNCTION "zip_of"(address);

-- RebuildTypes
ALTER TYPE "address" RENAME TO "address_old";
CREATE TYPE "address" AS (
    "zip" TEXT,
    "street" TEXT
);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "address" USING (CASE WHEN "a" IS DISTINCT FROM NULL THEN ROW(("a")."zip", ("a")."street")::"address" END);
DROP TYPE "address_old";

-- CreateView
CREATE VIEW "v" AS
SELECT (a).zip AS zip
   FROM t;

-- CreateFunction
CREATE FUNCTION "zip_of"(v address)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT (v).zip$function$;
