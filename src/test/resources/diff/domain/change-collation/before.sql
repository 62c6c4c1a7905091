CREATE DOMAIN word AS text;
CREATE TABLE t (word word);
CREATE INDEX t_word ON t (word);
