/*
  Warnings:

  - You are about to rename the column `name` on the `t` table to `first_name`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "name" TO "first_name";

-- AlterTable
ALTER TABLE "t" ADD COLUMN     "last_name" TEXT;
