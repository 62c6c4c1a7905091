/*
  Warnings:

  - You are about to drop the `child` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropTable
DROP TABLE "child";

-- AlterTable
ALTER TABLE "t" ADD COLUMN     "b" INTEGER;
