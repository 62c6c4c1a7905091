/*
  Warnings:

  - You are about to drop the `t` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropView
DROP VIEW "a2";

-- DropView
DROP VIEW "a0";

-- DropView
DROP VIEW "a1";

-- DropTable
DROP TABLE "t";
