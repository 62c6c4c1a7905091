/*
  Warnings:

  - You are about to alter the column `a` on the `t` table. The data in that column could be lost. The data in that column will be cast from `numeric(8,3)` to `numeric(8,1)`.
  - You are about to alter the column `b` on the `t` table. The data in that column could be lost. The data in that column will be cast from `timestamp with time zone` to `date`.

*/
-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE DECIMAL(8,1),
ALTER COLUMN "b" SET DATA TYPE DATE;
