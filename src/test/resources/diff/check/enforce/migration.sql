/*
  Warnings:

  - A check constraint `positive` on the table `t` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "positive",
ADD CONSTRAINT "positive" CHECK (a > 0);
