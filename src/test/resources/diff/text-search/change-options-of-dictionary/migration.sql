-- AlterTextSearchDictionary
ALTER TEXT SEARCH DICTIONARY "english" (stopwords, language = 'porter');
