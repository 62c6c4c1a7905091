/*
  Warnings:

  - A key without overlaps `prices_pkey` on the table `prices` will be added. If there are existing rows that overlap, this will fail.

*/
-- AlterTable
ALTER TABLE "prices" ADD CONSTRAINT "prices_pkey" PRIMARY KEY ("item", "valid" WITHOUT OVERLAPS);
