/*
  Warnings:

  - The primary key for the `t` table will be changed. If it partially fails, the table could be left without primary key constraint.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "t_pkey";
