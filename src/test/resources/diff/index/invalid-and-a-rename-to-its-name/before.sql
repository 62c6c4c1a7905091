CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX "I" ON t (a);
CREATE INDEX j ON t (b);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = '"I"'::regclass;
