CREATE TABLE t (a integer, b json);
CREATE UNIQUE INDEX i ON t (a);
