CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a DESC, b NULLS FIRST);
CREATE INDEX j ON t (a DESC NULLS LAST);
