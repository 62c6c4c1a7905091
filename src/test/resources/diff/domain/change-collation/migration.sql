-- RebuildTypes
ALTER DOMAIN "word" RENAME TO "word_old";
CREATE DOMAIN "word" AS TEXT COLLATE "C";
ALTER TABLE "t" ALTER COLUMN "word" SET DATA TYPE "word" USING ("word"::"word");
DROP DOMAIN "word_old";
