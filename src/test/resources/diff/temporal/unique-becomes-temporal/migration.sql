/*
  Warnings:

  - A key without overlaps `u` on the table `t` will be added. If there are existing rows that overlap, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "u",
ADD CONSTRAINT "u" UNIQUE ("a", "d" WITHOUT OVERLAPS);
