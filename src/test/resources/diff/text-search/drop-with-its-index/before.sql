CREATE TEXT SEARCH CONFIGURATION words (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR word WITH simple;
CREATE TABLE notes (body text);
CREATE INDEX notes_words ON notes USING gin (to_tsvector('words', body));
