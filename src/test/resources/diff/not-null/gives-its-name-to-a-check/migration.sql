/*
  Warnings:

  - A check constraint `a_is_there` on the table `t` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "a_is_there" TO "t_a_not_null";

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "a_is_there" CHECK (a > 0);
