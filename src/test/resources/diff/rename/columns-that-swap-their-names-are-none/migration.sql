/*
  Warnings:

  - The `a` column on the `t` table would be dropped and recreated. This will lead to data loss if there is data in the column.

*/
-- AlterTable
ALTER TABLE "t" DROP COLUMN "a",
ADD COLUMN     "a" INTEGER,
ALTER COLUMN "b" SET DATA TYPE TEXT;
