/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `s` will be added. If there are existing duplicate values, this will fail.

*/
-- DropIndex
DROP INDEX "j";

-- AlterTable
ALTER TABLE "s" ADD CONSTRAINT "v" UNIQUE ("a");

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "u" UNIQUE USING INDEX "i";
