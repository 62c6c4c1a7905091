/*
  Warnings:

  - You are about to drop the column `word` on the `words` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "words" DROP COLUMN "word";

-- DropCollation
DROP COLLATION "german";
