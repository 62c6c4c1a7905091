-- CreateTextSearchDictionary
CREATE TEXT SEARCH DICTIONARY "english" (TEMPLATE = snowball, language = 'english', stopwords = 'english');

-- CreateTextSearchConfiguration
CREATE TEXT SEARCH CONFIGURATION "words" (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION "words" ADD MAPPING FOR "asciiword", "word" WITH english, simple;
ALTER TEXT SEARCH CONFIGURATION "words" ADD MAPPING FOR "int" WITH simple;

-- Comment
COMMENT ON TEXT SEARCH DICTIONARY "english" IS 'Stems';

-- Comment
COMMENT ON TEXT SEARCH CONFIGURATION "words" IS 'Words';
