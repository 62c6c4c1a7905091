/*
  Warnings:

  - The `span` column on the `spans` table would be dropped and recreated. This will lead to data loss if there is data in the column.

*/
-- AlterTable
ALTER TABLE "spans" DROP COLUMN "span",
ADD COLUMN     "span" INTEGER;

-- DropFunction
DROP FUNCTION "longest"();

-- DropRangeType
DROP TYPE "span" CASCADE;
