/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.
  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" VALIDATE CONSTRAINT "a_is_there";

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("a");
