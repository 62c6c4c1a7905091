/*
  Warnings:

  - You are about to alter the column `a` on the `t` table. The data in that column will be cast from `text` to `word`. This cast may fail. Please make sure the data in the column can be cast.
  - You are about to alter the column `b` on the `t` table. The data in that column will be cast from `character varying(9)` to `word`. This cast may fail. Please make sure the data in the column can be cast.
  - You are about to alter the column `c` on the `t` table. The data in that column will be cast from `integer` to `word`. This cast may fail. Please make sure the data in the column can be cast.

*/
-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "word",
ALTER COLUMN "b" DROP DEFAULT,
ALTER COLUMN "b" SET DATA TYPE "word",
ALTER COLUMN "b" SET DEFAULT 'x'::text,
ALTER COLUMN "c" SET DATA TYPE "word";
