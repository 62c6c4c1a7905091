CREATE TABLE t (a integer, b text, c jsonb);
CREATE EXTENSION bloom;
CREATE INDEX i ON t USING bloom (a, b) WITH (col1 = 2, length = 80);
