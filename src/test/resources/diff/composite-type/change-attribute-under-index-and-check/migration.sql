-- DropIndex
DROP INDEX "t_n";

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "numbered";

-- RebuildTypes
ALTER TYPE "address" RENAME TO "address_old";
CREATE TYPE "address" AS (
    "street" TEXT,
    "n" BIGINT
);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "address" USING (CASE WHEN "a" IS DISTINCT FROM NULL THEN ROW(("a")."street", ("a")."n"::BIGINT)::"address" END);
DROP TYPE "address_old";

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "numbered" CHECK ((a).n > 0);

-- CreateIndex
CREATE INDEX "t_n" ON "t"(((a).n));
