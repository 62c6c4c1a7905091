/*
  Warnings:

  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" ALTER CONSTRAINT "t_a_not_null" INHERIT;
