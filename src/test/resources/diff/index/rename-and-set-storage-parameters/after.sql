CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX j ON t (a);
