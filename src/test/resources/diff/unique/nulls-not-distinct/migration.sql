/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "t_a_key",
ADD CONSTRAINT "t_a_key" UNIQUE NULLS NOT DISTINCT ("a");
