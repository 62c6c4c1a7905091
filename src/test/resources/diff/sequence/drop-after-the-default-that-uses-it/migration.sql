/*
  Warnings:

  - You are about to drop the sequence `s`. The position it has reached will be lost.

*/
-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" DROP DEFAULT;

-- DropSequence
DROP SEQUENCE "s";
