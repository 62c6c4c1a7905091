CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a);
