/*
  Warnings:

  - You are about to rename the table `My.Table` to `Your:Table`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `a "b"` on the `My.Table` table to `c,d`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "My.Table" RENAME TO "Your:Table";

-- RenameColumn
ALTER TABLE "Your:Table" RENAME COLUMN "a ""b""" TO "c,d";

-- AlterTable
ALTER TABLE "Your:Table" RENAME CONSTRAINT "My.Table_pkey" TO "Your:Table_pkey";
