-- RebuildTypes
ALTER TABLE "t" ALTER COLUMN "wholes" DROP DEFAULT;
ALTER TYPE "part" RENAME TO "part_old";
ALTER TYPE "whole" RENAME TO "whole_old";
CREATE TYPE "part" AS (
    "y" TEXT,
    "x" INTEGER
);
CREATE TYPE "whole" AS (
    "name" TEXT,
    "parts" "part"[]
);
CREATE FUNCTION "part_elements"(v "part_old"[]) RETURNS "part"[] LANGUAGE sql RETURN CASE
    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"part"[]
    WHEN cardinality(v) = 0 THEN '{}'
    WHEN v IS NOT NULL THEN (SELECT array_agg(CASE WHEN v[n] IS DISTINCT FROM NULL THEN ROW((v[n])."y", (v[n])."x")::"part" END ORDER BY n) FROM generate_subscripts(v, 1) AS n)
END;
CREATE FUNCTION "whole_elements"(v "whole_old"[]) RETURNS "whole"[] LANGUAGE sql RETURN CASE
    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"whole"[]
    WHEN cardinality(v) = 0 THEN '{}'
    WHEN v IS NOT NULL THEN (SELECT array_agg(CASE WHEN v[n] IS DISTINCT FROM NULL THEN ROW((v[n])."name", "part_elements"((v[n])."parts"))::"whole" END ORDER BY n) FROM generate_subscripts(v, 1) AS n)
END;
ALTER TABLE "t" ALTER COLUMN "wholes" SET DATA TYPE "whole"[] USING ("whole_elements"("wholes"));
ALTER TABLE "t" ALTER COLUMN "parts" SET DATA TYPE "part"[] USING ("part_elements"("parts"));
DROP FUNCTION "whole_elements";
DROP FUNCTION "part_elements";
DROP TYPE "whole_old";
DROP TYPE "part_old";
ALTER TABLE "t" ALTER COLUMN "wholes" SET DEFAULT '{}';
