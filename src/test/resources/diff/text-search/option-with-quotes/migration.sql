-- AlterTextSearchDictionary
ALTER TEXT SEARCH DICTIONARY "d" (accept = 'false');
