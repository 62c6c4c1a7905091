CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a) WITH (fillfactor = 70, deduplicate_items = off);
CREATE INDEX j ON t USING gin (c) WITH (fastupdate = off, gin_pending_list_limit = 256);
CREATE INDEX k ON t USING brin (a) WITH (pages_per_range = 16, autosummarize);
CREATE UNIQUE INDEX l ON t (a) INCLUDE (b) WITH (fillfactor = 90) WHERE a > 0;
