/*
  Warnings:

  - You are about to rename the column `kind` on the `events` table to `sort`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "events" RENAME COLUMN "kind" TO "sort";
