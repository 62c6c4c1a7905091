/*
  Warnings:

  - You are about to drop the column `id` on the `t` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "t" DROP COLUMN "id";
