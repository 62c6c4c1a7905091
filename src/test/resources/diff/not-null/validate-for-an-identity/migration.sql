/*
  Warnings:

  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" VALIDATE CONSTRAINT "a_is_there";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" ADD GENERATED ALWAYS AS IDENTITY;

-- ContinueSequence
SELECT setval(pg_get_serial_sequence('"t"', 'a'), coalesce(max("a") + 1, 1), false) FROM "t";
