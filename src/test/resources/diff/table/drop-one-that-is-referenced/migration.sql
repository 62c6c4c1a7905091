/*
  Warnings:

  - You are about to drop the `a` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- DropTable
DROP TABLE "a";
