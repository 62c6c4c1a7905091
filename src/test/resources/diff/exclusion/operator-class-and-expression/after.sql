CREATE TABLE names (name text, born date, CONSTRAINT one EXCLUDE USING btree (lower(name) text_pattern_ops WITH =, born WITH =));
ALTER INDEX one ALTER COLUMN 1 SET STATISTICS 100;
