/*
  Warnings:

  - You are about to drop the column `y` on the `p` table. All the data in the column will be lost.

*/
-- DropIndex
DROP INDEX "c_y_idx";

-- AlterTable
ALTER TABLE "c" ALTER COLUMN "x" DROP EXPRESSION;

-- AlterTable
ALTER TABLE "p" DROP COLUMN "y";
