-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "Search";

-- CreateTextSearchDictionary
CREATE TEXT SEARCH DICTIONARY "Search"."Stem it" (TEMPLATE = snowball, language = 'german');

-- CreateTextSearchConfiguration
CREATE TEXT SEARCH CONFIGURATION "Search"."words" (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION "Search"."words" ADD MAPPING FOR "word" WITH "Search"."Stem it";
