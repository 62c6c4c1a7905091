-- AlterTable
ALTER TABLE "t" ADD COLUMN     "b" INTEGER;

-- FillColumn
UPDATE "t" SET "b" = 0 WHERE "b" IS NULL;

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "b_is_there" NOT NULL "b";
