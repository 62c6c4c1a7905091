/*
  Warnings:

  - You are about to drop the `customers` table. If the table is not empty, all the data it contains will be lost.
  - A unique constraint covering the columns `[id]` on the table `orders` will be added. If there are existing duplicate values, this will fail.

*/
-- DropTable
DROP TABLE "customers";

-- AlterTable
ALTER TABLE "orders" ADD CONSTRAINT "by_id" UNIQUE ("id");
