CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a) WITH (fillfactor = 70);
ALTER TABLE t CLUSTER ON i;
