/*
  Warnings:

  - You are about to drop the `mood` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropTable
DROP TABLE "mood";

-- CreateEnum
CREATE TYPE "mood" AS ENUM ('fine');

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "mood" "mood";
