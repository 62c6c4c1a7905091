/*
  Warnings:

  - You are about to drop the column `biograpy` on the `profile` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "profile" DROP COLUMN "biograpy",
ADD COLUMN     "biography" TEXT;
