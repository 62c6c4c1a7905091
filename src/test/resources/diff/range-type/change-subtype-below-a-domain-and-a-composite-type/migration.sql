-- RebuildTypes
ALTER FUNCTION "span"(integer, integer) RENAME TO "span_old";
ALTER FUNCTION "span"(integer, integer, text) RENAME TO "span_old";
ALTER FUNCTION "span_multirange"() RENAME TO "span_multirange_old";
ALTER FUNCTION "span_multirange"("span") RENAME TO "span_multirange_old";
ALTER FUNCTION "span_multirange"("span"[]) RENAME TO "span_multirange_old";
ALTER TYPE "span_multirange" RENAME TO "span_multirange_old";
ALTER TYPE "span" RENAME TO "span_old";
ALTER DOMAIN "some_span" RENAME TO "some_span_old";
ALTER TYPE "offer" RENAME TO "offer_old";
CREATE TYPE "span" AS RANGE (
    SUBTYPE = bigint
);
CREATE DOMAIN "some_span" AS "span"
    CONSTRAINT "some_span_check" CHECK (NOT isempty(VALUE));
CREATE TYPE "offer" AS (
    "title" TEXT,
    "spans" "span_multirange"
);
CREATE FUNCTION "offer_elements"(v "offer_old"[]) RETURNS "offer"[] LANGUAGE sql RETURN CASE
    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"offer"[]
    WHEN cardinality(v) = 0 THEN '{}'
    WHEN v IS NOT NULL THEN (SELECT array_agg(CASE WHEN v[n] IS DISTINCT FROM NULL THEN ROW((v[n])."title", (v[n])."spans"::text::"span_multirange")::"offer" END ORDER BY n) FROM generate_subscripts(v, 1) AS n)
END;
ALTER TABLE "offers" ALTER COLUMN "first" SET DATA TYPE "some_span" USING ("first"::text::"some_span");
ALTER TABLE "offers" ALTER COLUMN "offer" SET DATA TYPE "offer" USING (CASE WHEN "offer" IS DISTINCT FROM NULL THEN ROW(("offer")."title", ("offer")."spans"::text::"span_multirange")::"offer" END);
ALTER TABLE "offers" ALTER COLUMN "offers" SET DATA TYPE "offer"[] USING ("offer_elements"("offers"));
DROP FUNCTION "offer_elements";
DROP TYPE "offer_old";
DROP DOMAIN "some_span_old";
DROP TYPE "span_old";
