/*
  Warnings:

  - You are about to drop the `t` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropStatisticsObject
DROP STATISTICS "s";

-- DropTable
DROP TABLE "t";
