/*
  Warnings:

  - You are about to rename the column `amout` on the `t` table to `amount`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "amout" TO "amount";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "amount" SET DATA TYPE BIGINT;
