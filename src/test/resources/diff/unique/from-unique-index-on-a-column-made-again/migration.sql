/*
  Warnings:

  - The `a` column on the `t` table would be dropped and recreated. This will lead to data loss if there is data in the column.
  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- DropIndex
DROP INDEX "i";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "a",
ADD COLUMN     "a" UUID,
ADD CONSTRAINT "u" UNIQUE ("a");
