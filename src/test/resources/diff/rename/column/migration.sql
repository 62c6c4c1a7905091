/*
  Warnings:

  - You are about to rename the column `biograpy` on the `profile` table to `biography`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "profile" RENAME COLUMN "biograpy" TO "biography";
