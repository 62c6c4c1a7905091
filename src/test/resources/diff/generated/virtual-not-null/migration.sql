/*
  Warnings:

  - Made the column `b` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" ALTER COLUMN "b" SET NOT NULL,
ALTER COLUMN "c" DROP NOT NULL;
