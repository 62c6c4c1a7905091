/*
  Warnings:

  - You are about to rename the column `old` on the `t` table to `new`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "old" TO "new";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_old_check" TO "t_new_check";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_old_key" TO "t_new_key";

-- RenameForeignKey
ALTER TABLE "t" RENAME CONSTRAINT "t_old_fkey" TO "t_new_fkey";

-- RenameIndex
ALTER INDEX "t_old_idx" RENAME TO "t_new_idx";
