/*
  Warnings:

  - You are about to drop the attribute `n` of the type `address`. All the data in it, in every column of the type, will be lost.

*/
-- DropIndex
DROP INDEX "t_n";

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "numbered";

-- AlterType
ALTER TYPE "address" DROP ATTRIBUTE "n";
