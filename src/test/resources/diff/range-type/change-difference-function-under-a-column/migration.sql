-- RebuildTypes
ALTER FUNCTION "Time Span"(double precision, double precision) RENAME TO "Time Span_old";
ALTER FUNCTION "Time Span"(double precision, double precision, text) RENAME TO "Time Span_old";
ALTER FUNCTION "Time Span_multirange"() RENAME TO "Time Span_multirange_old";
ALTER FUNCTION "Time Span_multirange"("Time Span") RENAME TO "Time Span_multirange_old";
ALTER FUNCTION "Time Span_multirange"("Time Span"[]) RENAME TO "Time Span_multirange_old";
ALTER TYPE "Time Span_multirange" RENAME TO "Time Span_multirange_old";
ALTER TYPE "Time Span" RENAME TO "Time Span_old";
CREATE TYPE "Time Span" AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = float8mi
);
ALTER TABLE "stays" ALTER COLUMN "stay" SET DATA TYPE "Time Span" USING ("stay"::text::"Time Span");
DROP TYPE "Time Span_old";
