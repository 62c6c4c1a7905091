/*
  Warnings:

  - Made the column `b` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" NOT OF;
ALTER TABLE "t" RENAME CONSTRAINT "a_is_there" TO "a_required";
ALTER TABLE "t" OF "row_type";

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "b_is_there" NOT NULL "b";
