/*
  Warnings:

  - You are about to drop the column `people` on the `cities` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE ONLY "cities" DROP COLUMN "people";
