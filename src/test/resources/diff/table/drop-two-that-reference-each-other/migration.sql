/*
  Warnings:

  - You are about to drop the `a` table. If the table is not empty, all the data it contains will be lost.
  - You are about to drop the `b` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropForeignKey
ALTER TABLE "a" DROP CONSTRAINT "a_b_id_fkey";

-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- DropTable
DROP TABLE "a";

-- DropTable
DROP TABLE "b";
