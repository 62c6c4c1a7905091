/*
  Warnings:

  - You are about to drop the column `a` on the `t` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "t" DROP COLUMN "a";

-- DropType
DROP TYPE "address";
