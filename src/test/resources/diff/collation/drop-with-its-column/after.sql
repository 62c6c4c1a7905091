CREATE TABLE words (id integer);
