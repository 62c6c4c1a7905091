/*
  Warnings:

  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.
  - A check constraint `b_is_there` on the table `t` will be added. If there are existing rows that violate it, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "a_is_there",
ADD CONSTRAINT "a_is_there" NOT NULL "a",
ALTER COLUMN "b" DROP NOT NULL,
ADD CONSTRAINT "b_is_there" CHECK (b IS NOT NULL);
