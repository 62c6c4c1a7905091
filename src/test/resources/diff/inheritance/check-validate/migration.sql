/*
  Warnings:

  - A check constraint `c` on the table `t` will be added. If there are existing rows that violate it, this will fail.

*/
-- ValidateConstraint
ALTER TABLE "t" VALIDATE CONSTRAINT "c";
