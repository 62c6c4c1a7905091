-- RebuildTypes
ALTER TYPE "pixel" RENAME TO "pixel_old";
ALTER TYPE "stroke" RENAME TO "stroke_old";
ALTER DOMAIN "long_stroke" RENAME TO "long_stroke_old";
CREATE TYPE "pixel" AS (
    "y" INTEGER,
    "x" INTEGER
);
CREATE TYPE "stroke" AS (
    "label" TEXT,
    "start" "pixel"
);
CREATE DOMAIN "long_stroke" AS "stroke";
ALTER TABLE "t" ALTER COLUMN "stroke" SET DATA TYPE "stroke" USING (CASE WHEN "stroke" IS DISTINCT FROM NULL THEN ROW(("stroke")."label", CASE WHEN ("stroke")."start" IS DISTINCT FROM NULL THEN ROW((("stroke")."start")."y", (("stroke")."start")."x")::"pixel" END)::"stroke" END);
ALTER TABLE "t" ALTER COLUMN "long" SET DATA TYPE "long_stroke" USING (CASE WHEN "long" IS DISTINCT FROM NULL THEN ROW(("long")."label", CASE WHEN ("long")."start" IS DISTINCT FROM NULL THEN ROW((("long")."start")."y", (("long")."start")."x")::"pixel" END)::"long_stroke" END);
DROP DOMAIN "long_stroke_old";
DROP TYPE "stroke_old";
DROP TYPE "pixel_old";
