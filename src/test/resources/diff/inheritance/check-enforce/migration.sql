/*
  Warnings:

  - A check constraint `c` on the table `t` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "c",
ADD CONSTRAINT "c" CHECK (a > 0);
