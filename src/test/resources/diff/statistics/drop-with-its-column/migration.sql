/*
  Warnings:

  - You are about to drop the column `b` on the `t` table. All the data in the column will be lost.

*/
-- DropStatisticsObject
DROP STATISTICS "s";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "b";
