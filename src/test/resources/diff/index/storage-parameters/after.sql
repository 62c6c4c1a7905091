CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a) WITH (deduplicate_items = off, fillfactor = 70);
CREATE INDEX j ON t USING gin (c) WITH (fastupdate = off, gin_pending_list_limit = 256);
CREATE INDEX k ON t USING brin (a) WITH (autosummarize, pages_per_range = 16);
CREATE UNIQUE INDEX l ON t (a) INCLUDE (b) WITH (fillfactor = 90) WHERE a > 0;
