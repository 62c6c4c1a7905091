/*
  Warnings:

  - You are about to drop the column `a` on the `t` table. All the data in the column will be lost.
  - You are about to drop the column `b` on the `t` table. All the data in the column will be lost.

*/
-- DropIndex
DROP INDEX "t_a_b_idx";

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "t_a_key",
DROP CONSTRAINT "t_b_check",
DROP COLUMN "a",
DROP COLUMN "b";
