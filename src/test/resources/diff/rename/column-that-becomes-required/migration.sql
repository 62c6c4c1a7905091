/*
  Warnings:

  - You are about to rename the column `coutry` on the `t` table to `country`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - Made the column `country` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "coutry" TO "country";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "country" SET NOT NULL;
