CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (lower(b)) WITH (fillfactor = 70);
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 100;
ALTER TABLE t CLUSTER ON i;
