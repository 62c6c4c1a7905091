/*
  Warnings:

  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- ValidateConstraint
ALTER TABLE "t" VALIDATE CONSTRAINT "a_is_there";
