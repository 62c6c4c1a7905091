CREATE TABLE t (a integer, b text);
CREATE UNIQUE INDEX i ON t (a DESC);
CREATE UNIQUE INDEX j ON t (b text_pattern_ops);
