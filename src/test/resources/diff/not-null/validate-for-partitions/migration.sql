/*
  Warnings:

  - Made the column `b` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- ValidateConstraint
ALTER TABLE "t" VALIDATE CONSTRAINT "b_is_there";
