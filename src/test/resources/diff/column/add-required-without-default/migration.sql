/*
  Warnings:

  - Added the required column `a` to the `t` table without a default value. This is not possible if the table is not empty.

*/
-- AlterTable
ALTER TABLE "t" ADD COLUMN     "a" TEXT NOT NULL;
