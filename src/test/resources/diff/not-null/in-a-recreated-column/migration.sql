/*
  Warnings:

  - The `a` column on the `t` table would be dropped and recreated. This will lead to data loss if there is data in the column.
  - Changed the type of `a` on the `t` table. No cast exists, the column would be dropped and recreated, which cannot be done if there is data, since the column is required.

*/
-- AlterTable
ALTER TABLE "t" DROP COLUMN "a",
ADD COLUMN     "a" UUID CONSTRAINT "a_is_there" NOT NULL;
