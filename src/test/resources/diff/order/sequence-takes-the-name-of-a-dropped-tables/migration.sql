/*
  Warnings:

  - You are about to drop the `customers` table. If the table is not empty, all the data it contains will be lost.

*/
-- DropTable
DROP TABLE "customers";

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "id" INTEGER NOT NULL GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "numbers");
