-- RebuildTypes
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;
ALTER TYPE "address" RENAME TO "address_old";
CREATE TYPE "address" AS (
    "street" TEXT,
    "n" BIGINT
);
CREATE FUNCTION "address_elements"(v "address_old"[]) RETURNS "address"[] LANGUAGE sql RETURN CASE
    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"address"[]
    WHEN cardinality(v) = 0 THEN '{}'
    WHEN v IS NOT NULL THEN (SELECT array_agg(CASE WHEN v[n] IS DISTINCT FROM NULL THEN ROW((v[n])."street", (v[n])."n"::BIGINT)::"address" END ORDER BY n) FROM generate_subscripts(v, 1) AS n)
END;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "address" USING (CASE WHEN "a" IS DISTINCT FROM NULL THEN ROW(("a")."street", ("a")."n"::BIGINT)::"address" END);
ALTER TABLE "t" ALTER COLUMN "b" SET DATA TYPE "address"[] USING ("address_elements"("b"));
DROP FUNCTION "address_elements";
DROP TYPE "address_old";
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT '(x,1)';

-- Comment
COMMENT ON TYPE "address" IS 'Where';

-- Comment
COMMENT ON COLUMN "address"."n" IS 'Number';
