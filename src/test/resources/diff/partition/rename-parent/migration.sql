/*
  Warnings:

  - You are about to rename the table `events` to `happenings`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "events" RENAME TO "happenings";
