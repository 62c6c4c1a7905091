CREATE TABLE t (a integer, b text, c jsonb);
CREATE UNIQUE INDEX i ON t (a);
