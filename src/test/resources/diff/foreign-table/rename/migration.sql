/*
  Warnings:

  - You are about to rename the table `biograpy` to `biography`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "biograpy" RENAME TO "biography";
