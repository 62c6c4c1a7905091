/*
  Warnings:

  - A check constraint `nothing` on the table `cities` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "cities" ADD CONSTRAINT "nothing" CHECK (false) NO INHERIT;
