/*
  Warnings:

  - The `a` column on the `t` table would be dropped and recreated. This will lead to data loss if there is data in the column.

*/
-- DropIndex
DROP INDEX "t_a_idx";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "a",
ADD COLUMN     "a" INTEGER;

-- CreateIndex
CREATE INDEX "t_a_idx" ON "t"("a");
