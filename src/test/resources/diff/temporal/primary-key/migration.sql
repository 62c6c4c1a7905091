/*
  Warnings:

  - A unique constraint covering the columns `[item,valid]` on the table `prices` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "prices" ADD CONSTRAINT "prices_pkey" PRIMARY KEY ("item", "valid" WITHOUT OVERLAPS);
