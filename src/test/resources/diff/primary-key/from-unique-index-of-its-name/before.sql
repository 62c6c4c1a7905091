CREATE TABLE t (a integer NOT NULL, b integer);
CREATE UNIQUE INDEX t_pkey ON t (a) INCLUDE (b) WITH (fillfactor = 70);
COMMENT ON INDEX t_pkey IS 'soon a key';
