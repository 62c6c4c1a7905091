/*
  Warnings:

  - The `b` column on the `t` table would be dropped and recreated. This will lead to data loss if there is data in the column.

*/
-- AlterTable
ALTER TABLE "t" DROP COLUMN "b",
ADD COLUMN     "b" INTEGER,
ALTER COLUMN "a" SET DATA TYPE TEXT;
