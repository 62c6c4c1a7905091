CREATE TEXT SEARCH DICTIONARY english (TEMPLATE = snowball, LANGUAGE = english, STOPWORDS = english);
