/*
  Warnings:

  - You are about to alter the column `amount` on the `docs` table. The data in that column could be lost. The data in that column will be cast from `numeric` to `integer`.

*/
-- AlterTable
ALTER TABLE "docs" ALTER COLUMN "amount" SET DATA TYPE INTEGER,
ALTER COLUMN "code" SET DATA TYPE TEXT,
ALTER COLUMN "code" SET STORAGE MAIN;
