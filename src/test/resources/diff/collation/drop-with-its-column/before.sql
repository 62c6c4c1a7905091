CREATE COLLATION german (provider = icu, locale = 'de-DE');
CREATE TABLE words (id integer, word text COLLATE german);
