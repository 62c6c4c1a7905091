CREATE TABLE t (a integer, b integer);
CREATE UNIQUE INDEX u ON t (a);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'u'::regclass;
