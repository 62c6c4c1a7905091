-- DropIndex
DROP INDEX "notes_words";

-- DropTextSearchConfiguration
DROP TEXT SEARCH CONFIGURATION "words";
