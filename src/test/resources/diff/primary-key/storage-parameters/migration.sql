/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("a") INCLUDE ("b") WITH (fillfactor=70);
