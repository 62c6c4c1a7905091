-- CreateTextSearchParser
CREATE TEXT SEARCH PARSER "own" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);

-- DropIndex
DROP INDEX "notes_words";

-- AlterTable
ALTER TABLE "notes" DROP COLUMN "search";

-- DropTextSearchConfiguration
DROP TEXT SEARCH CONFIGURATION "words";

-- CreateTextSearchConfiguration
CREATE TEXT SEARCH CONFIGURATION "words" (PARSER = own);
ALTER TEXT SEARCH CONFIGURATION "words" ADD MAPPING FOR "word" WITH simple;

-- AlterTable
ALTER TABLE "notes" ADD COLUMN     "search" TSVECTOR GENERATED ALWAYS AS (to_tsvector('words'::regconfig, body)) STORED;

-- CreateIndex
CREATE INDEX "notes_words" ON "notes" USING GIN ((to_tsvector('words'::regconfig, body)));
