CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX "I x" ON t (a);
