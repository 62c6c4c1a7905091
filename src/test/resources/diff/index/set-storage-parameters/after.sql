CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a) WITH (fillfactor = 80);
CREATE INDEX j ON t (b) WITH (fillfactor = 50);
