CREATE DOMAIN word AS text CHECK (VALUE <> '');
CREATE TABLE t (a text, b varchar(9) NOT NULL DEFAULT 'x', c integer);
