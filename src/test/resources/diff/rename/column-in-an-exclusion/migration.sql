/*
  Warnings:

  - You are about to rename the column `during` on the `t` table to `period`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "during" TO "period";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_during_excl" TO "t_period_excl";
