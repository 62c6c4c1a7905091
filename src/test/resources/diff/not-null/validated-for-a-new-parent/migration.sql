/*
  Warnings:

  - Made the column `a` on table `u` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "u" VALIDATE CONSTRAINT "a_is_there";

-- AlterTable
ALTER TABLE "u" INHERIT "t";
