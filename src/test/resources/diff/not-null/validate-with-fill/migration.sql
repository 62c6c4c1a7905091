-- FillColumn
UPDATE "t" SET "a" = 0 WHERE "a" IS NULL;

-- AlterTable
ALTER TABLE "t" VALIDATE CONSTRAINT "a_is_there";
