-- CreateTextSearchParser
CREATE TEXT SEARCH PARSER "own" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);

-- CreateTextSearchTemplate
CREATE TEXT SEARCH TEMPLATE "plain" (INIT = dsimple_init, LEXIZE = dsimple_lexize);

-- CreateTextSearchDictionary
CREATE TEXT SEARCH DICTIONARY "d" (TEMPLATE = plain);

-- CreateTextSearchConfiguration
CREATE TEXT SEARCH CONFIGURATION "words" (PARSER = own);
ALTER TEXT SEARCH CONFIGURATION "words" ADD MAPPING FOR "word" WITH d;
