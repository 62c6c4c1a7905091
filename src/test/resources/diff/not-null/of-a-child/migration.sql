/*
  Warnings:

  - Made the column `a` on table `u` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "u" ADD CONSTRAINT "a_is_there" NOT NULL "a";
