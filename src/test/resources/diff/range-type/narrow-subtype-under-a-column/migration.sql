/*
  Warnings:

  - You are about to alter the bounds of the range type `span`. Existing values will be cast from `bigint` to `integer`. This cast may fail. Please make sure the values can be cast.

*/
-- RebuildTypes
ALTER FUNCTION "span"(bigint, bigint) RENAME TO "span_old";
ALTER FUNCTION "span"(bigint, bigint, text) RENAME TO "span_old";
ALTER FUNCTION "span_multirange"() RENAME TO "span_multirange_old";
ALTER FUNCTION "span_multirange"("span") RENAME TO "span_multirange_old";
ALTER FUNCTION "span_multirange"("span"[]) RENAME TO "span_multirange_old";
ALTER TYPE "span_multirange" RENAME TO "span_multirange_old";
ALTER TYPE "span" RENAME TO "span_old";
CREATE TYPE "span" AS RANGE (
    SUBTYPE = integer
);
ALTER TABLE "spans" ALTER COLUMN "span" SET DATA TYPE "span" USING ("span"::text::"span");
ALTER TABLE "spans" ALTER COLUMN "spans" SET DATA TYPE "span_multirange"[] USING ("spans"::text::"span_multirange"[]);
DROP TYPE "span_old";
