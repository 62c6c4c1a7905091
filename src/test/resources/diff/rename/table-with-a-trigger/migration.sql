/*
  Warnings:

  - You are about to rename the table `t` to `u`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "t" RENAME TO "u";
