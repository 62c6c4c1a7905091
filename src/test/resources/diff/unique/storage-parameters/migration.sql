/*
  Warnings:

  - A unique constraint covering the columns `[a,b]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "u" UNIQUE ("a", "b") WITH (fillfactor=50);
