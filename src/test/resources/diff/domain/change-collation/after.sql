CREATE DOMAIN word AS text COLLATE "C";
CREATE TABLE t (word word);
CREATE INDEX t_word ON t (word);
