/*
  Warnings:

  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_a_not_null" TO "a_is_there";

-- ValidateConstraint
ALTER TABLE "t" VALIDATE CONSTRAINT "a_is_there";
