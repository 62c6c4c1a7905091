/*
  Warnings:

  - You are about to drop the `t` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropForeignKey
ALTER TABLE "t" DROP CONSTRAINT "t_parent_fkey";

-- DropTable
DROP TABLE "t";
