CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX "I" ON t (b);
