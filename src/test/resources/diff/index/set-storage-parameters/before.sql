CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a) WITH (fillfactor = 70, deduplicate_items = off);
CREATE INDEX j ON t (b);
