-- CreateCollation
CREATE COLLATION "german" (provider = icu, locale = 'de-DE', deterministic = false);

-- CreateTable
CREATE TABLE "words" (
    "word" TEXT COLLATE "german"
);
