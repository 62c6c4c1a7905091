/*
  Warnings:

  - You are about to drop the column `span` on the `spans` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "spans" DROP COLUMN "span";

-- DropRangeType
DROP TYPE "span";
