/*
  Warnings:

  - A unique constraint covering the columns `[a,d]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "u",
ADD CONSTRAINT "u" UNIQUE ("a", "d" WITHOUT OVERLAPS);
