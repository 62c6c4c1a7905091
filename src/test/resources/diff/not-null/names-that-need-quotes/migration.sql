/*
  Warnings:

  - Made the column `b` on table `T t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "T t" RENAME CONSTRAINT "x'" TO "y""Y";

-- AlterTable
ALTER TABLE "T t" ADD CONSTRAINT "select" NOT NULL "b";
