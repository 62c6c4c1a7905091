/*
  Warnings:

  - You are about to drop the `t` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropView
DROP VIEW "v";

-- DropTable
DROP TABLE "t";
