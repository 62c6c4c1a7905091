-- RebuildTypes
ALTER TYPE "c" RENAME TO "c_old";
ALTER DOMAIN "dc" RENAME TO "dc_old";
CREATE TYPE "c" AS (
    "y" TEXT,
    "x" INTEGER
);
CREATE DOMAIN "dc" AS "c"
    CONSTRAINT "dc_check" CHECK ((VALUE).x > 0);
CREATE FUNCTION "dc_elements"(v "dc_old"[]) RETURNS "dc"[] LANGUAGE sql RETURN CASE
    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"dc"[]
    WHEN cardinality(v) = 0 THEN '{}'
    WHEN v IS NOT NULL THEN (SELECT array_agg(CASE WHEN v[n] IS DISTINCT FROM NULL THEN ROW((v[n])."y", (v[n])."x")::"dc" END ORDER BY n) FROM generate_subscripts(v, 1) AS n)
END;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "dc"[] USING ("dc_elements"("a"));
ALTER TABLE "t" ALTER COLUMN "b" SET DATA TYPE "dc" USING (CASE WHEN "b" IS DISTINCT FROM NULL THEN ROW(("b")."y", ("b")."x")::"dc" END);
DROP FUNCTION "dc_elements";
DROP DOMAIN "dc_old";
DROP TYPE "c_old";
