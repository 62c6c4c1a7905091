/*
  Warnings:

  - A foreign key `f` from the table `b` to `a` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- ValidateConstraint
ALTER TABLE "b" VALIDATE CONSTRAINT "f";
