/*
  Warnings:

  - A check constraint `positive` on the domain `d` will be added. If there are existing values that violate it, this will fail.

*/
-- RebuildTypes
ALTER DOMAIN "d" RENAME TO "d_old";
CREATE DOMAIN "d" AS INTEGER
    CONSTRAINT "positive" CHECK (VALUE > 0);
ALTER TABLE "t" ALTER COLUMN "ds" SET DATA TYPE "d"[] USING ("ds"::"d"[]);
DROP DOMAIN "d_old";
