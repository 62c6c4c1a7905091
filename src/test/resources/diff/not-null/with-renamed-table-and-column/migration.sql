/*
  Warnings:

  - You are about to rename the table `s` to `t`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `x` on the `s` table to `z`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "s" RENAME TO "t";

-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "x" TO "z";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "x_is_there" TO "z_is_there";
