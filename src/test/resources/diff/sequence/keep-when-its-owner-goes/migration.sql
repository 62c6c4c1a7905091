/*
  Warnings:

  - You are about to drop the column `n` on the `t` table. All the data in the column will be lost.

*/
-- AlterSequence
ALTER SEQUENCE "s" OWNED BY NONE;

-- AlterTable
ALTER TABLE "t" DROP COLUMN "n";
