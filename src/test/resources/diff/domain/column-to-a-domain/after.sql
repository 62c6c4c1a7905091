CREATE DOMAIN word AS text CHECK (VALUE <> '');
CREATE TABLE t (a word, b word NOT NULL DEFAULT 'x', c word);
