/*
  Warnings:

  - You are about to drop the column `x` on the `d` table. All the data in the column will be lost.
  - You are about to drop the column `x` on the `p` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE ONLY "p" DROP COLUMN "x";

-- AlterTable
ALTER TABLE "d" DROP COLUMN "x";
