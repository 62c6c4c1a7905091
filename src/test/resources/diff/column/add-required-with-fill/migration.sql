-- AlterTable
ALTER TABLE "t" ADD COLUMN     "a" TEXT;

-- FillColumn
UPDATE "t" SET "a" = 'none' WHERE "a" IS NULL;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL;
