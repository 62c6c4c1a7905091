/*
  Warnings:

  - You are about to rename the column `netto` on the `t` table to `net`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "netto" TO "net";
