CREATE TABLE t (a integer, b text, c jsonb);
CREATE UNIQUE INDEX i ON t (lower(b) COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (a) WITH (fillfactor = 70) WHERE a > 0;
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 100;
