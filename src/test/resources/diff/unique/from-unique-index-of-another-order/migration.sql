/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.
  - A unique constraint covering the columns `[b]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- DropIndex
DROP INDEX "i";

-- DropIndex
DROP INDEX "j";

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "u" UNIQUE ("a"),
ADD CONSTRAINT "v" UNIQUE ("b");
