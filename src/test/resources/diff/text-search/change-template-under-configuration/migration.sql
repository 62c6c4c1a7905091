-- DropTextSearchConfiguration
DROP TEXT SEARCH CONFIGURATION "words";

-- DropTextSearchDictionary
DROP TEXT SEARCH DICTIONARY "d";

-- CreateTextSearchDictionary
CREATE TEXT SEARCH DICTIONARY "d" (TEMPLATE = snowball, language = 'german');

-- CreateTextSearchConfiguration
CREATE TEXT SEARCH CONFIGURATION "words" (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION "words" ADD MAPPING FOR "word" WITH d;
