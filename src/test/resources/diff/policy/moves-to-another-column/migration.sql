/*
  Warnings:

  - You are about to drop the column `a` on the `t` table. All the data in the column will be lost.

*/
-- DropPolicy
DROP POLICY "p" ON "t";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "a",
ADD COLUMN     "b" INTEGER;

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (b > 0);
