/*
  Warnings:

  - A check constraint `k` on the table `p` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "p" DROP CONSTRAINT "k",
ADD CONSTRAINT "k" CHECK (a > 1);
