CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t (a);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass;
