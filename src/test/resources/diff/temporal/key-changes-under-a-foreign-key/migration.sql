/*
  Warnings:

  - The primary key for the `prices` table will be changed. If it partially fails, the table could be left without primary key constraint.

*/
-- DropForeignKey
ALTER TABLE "orders" DROP CONSTRAINT "priced";

-- AlterTable
ALTER TABLE "prices" DROP CONSTRAINT "prices_pkey",
ADD CONSTRAINT "prices_pkey" PRIMARY KEY ("item", "valid" WITHOUT OVERLAPS) DEFERRABLE INITIALLY IMMEDIATE;
