/*
  Warnings:

  - You are about to rename the table `events` to `happenings`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the table `events_2024` to `happenings_2024`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `kind` on the `events` table to `sort`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "events" RENAME TO "happenings";

-- RenameTable
ALTER TABLE "events_2024" RENAME TO "happenings_2024";

-- RenameColumn
ALTER TABLE "happenings" RENAME COLUMN "kind" TO "sort";
