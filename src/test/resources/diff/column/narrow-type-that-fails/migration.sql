/*
  Warnings:

  - You are about to alter the column `a` on the `t` table. The data in that column will be cast from `bigint` to `integer`. This cast may fail. Please make sure the data in the column can be cast.
  - You are about to alter the column `b` on the `t` table. The data in that column will be cast from `text` to `character varying(10)`. This cast may fail. Please make sure the data in the column can be cast.

*/
-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE INTEGER,
ALTER COLUMN "b" SET DATA TYPE VARCHAR(10);
