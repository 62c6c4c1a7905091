CREATE COLLATION german (provider = icu, locale = 'de-DE', deterministic = false);
CREATE TABLE words (word text COLLATE german);
