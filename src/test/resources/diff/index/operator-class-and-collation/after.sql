CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (b text_pattern_ops);
CREATE INDEX j ON t (b COLLATE "C");
CREATE INDEX k ON t USING gin (c jsonb_path_ops);
