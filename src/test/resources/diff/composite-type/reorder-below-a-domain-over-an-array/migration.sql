-- RebuildTypes
ALTER TYPE "c" RENAME TO "c_old";
ALTER DOMAIN "cs" RENAME TO "cs_old";
CREATE TYPE "c" AS (
    "y" TEXT,
    "x" INTEGER
);
CREATE DOMAIN "cs" AS "c"[]
    CONSTRAINT "cs_check" CHECK (array_length(VALUE, 1) < 9);
CREATE FUNCTION "c_elements"(v "c_old"[]) RETURNS "c"[] LANGUAGE sql RETURN CASE
    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"c"[]
    WHEN cardinality(v) = 0 THEN '{}'
    WHEN v IS NOT NULL THEN (SELECT array_agg(CASE WHEN v[n] IS DISTINCT FROM NULL THEN ROW((v[n])."y", (v[n])."x")::"c" END ORDER BY n) FROM generate_subscripts(v, 1) AS n)
END;
ALTER TABLE "t" ALTER COLUMN "cs" SET DATA TYPE "cs" USING ("c_elements"("cs")::"cs");
ALTER TABLE "t" ALTER COLUMN "c" SET DATA TYPE "c" USING (CASE WHEN "c" IS DISTINCT FROM NULL THEN ROW(("c")."y", ("c")."x")::"c" END);
DROP FUNCTION "c_elements";
DROP DOMAIN "cs_old";
DROP TYPE "c_old";
