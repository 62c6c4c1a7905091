/*
  Warnings:

  - The values [sad] on the enum `mood` will be removed. If these variants are still used in the database, this will fail.

*/
-- RebuildTypes
ALTER TYPE "mood" RENAME TO "mood_old";
ALTER TYPE "person" RENAME TO "person_old";
CREATE TYPE "mood" AS ENUM ('ok');
CREATE TYPE "person" AS (
    "name" TEXT,
    "mood" "mood",
    "moods" "mood"[]
);
CREATE FUNCTION "person_elements"(v "person_old"[]) RETURNS "person"[] LANGUAGE sql RETURN CASE
    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"person"[]
    WHEN cardinality(v) = 0 THEN '{}'
    WHEN v IS NOT NULL THEN (SELECT array_agg(CASE WHEN v[n] IS DISTINCT FROM NULL THEN ROW((v[n])."name", (v[n])."mood"::text::"mood", (v[n])."moods"::text::"mood"[])::"person" END ORDER BY n) FROM generate_subscripts(v, 1) AS n)
END;
ALTER TABLE "t" ALTER COLUMN "p" SET DATA TYPE "person" USING (CASE WHEN "p" IS DISTINCT FROM NULL THEN ROW(("p")."name", ("p")."mood"::text::"mood", ("p")."moods"::text::"mood"[])::"person" END);
ALTER TABLE "t" ALTER COLUMN "ps" SET DATA TYPE "person"[] USING ("person_elements"("ps"));
DROP FUNCTION "person_elements";
DROP TYPE "person_old";
DROP TYPE "mood_old";
