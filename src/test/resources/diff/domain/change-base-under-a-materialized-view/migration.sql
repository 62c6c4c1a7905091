-- DropView
DROP MATERIALIZED VIEW "m";

-- RebuildTypes
ALTER DOMAIN "d" RENAME TO "d_old";
CREATE DOMAIN "d" AS BIGINT;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "d" USING ("a"::"d");
DROP DOMAIN "d_old";

-- CreateView
CREATE MATERIALIZED VIEW "m" AS
SELECT a
   FROM t;

-- CreateIndex
CREATE INDEX "mi" ON "m"("a");
