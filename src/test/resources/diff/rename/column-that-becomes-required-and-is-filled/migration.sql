/*
  Warnings:

  - You are about to rename the column `coutry` on the `t` table to `country`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "coutry" TO "country";

-- FillColumn
UPDATE "t" SET "country" = 'DE' WHERE "country" IS NULL;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "country" SET NOT NULL;
