/*
  Warnings:

  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.
  - Made the column `b` on table `u` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "a_is_there" NOT NULL "a",
ADD CONSTRAINT "later" NOT NULL "b" NOT VALID;

-- AlterTable
ALTER TABLE "u" VALIDATE CONSTRAINT "later";

-- AlterTable
ALTER TABLE "u" ADD COLUMN     "c" INTEGER;
