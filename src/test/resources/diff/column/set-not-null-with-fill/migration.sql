/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- FillColumn
UPDATE "t" SET "a" = md5(random()::text) WHERE "a" IS NULL;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL,
ADD CONSTRAINT "t_a_key" UNIQUE ("a");
