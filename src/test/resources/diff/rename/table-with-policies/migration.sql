/*
  Warnings:

  - You are about to rename the table `t` to `u`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `owner` on the `t` table to `holder`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "t" RENAME TO "u";

-- RenameColumn
ALTER TABLE "u" RENAME COLUMN "owner" TO "holder";
