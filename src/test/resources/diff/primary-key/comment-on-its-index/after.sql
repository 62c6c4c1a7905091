CREATE TABLE t (a integer PRIMARY KEY, b integer UNIQUE);
COMMENT ON INDEX t_pkey IS 'the first';
COMMENT ON CONSTRAINT t_pkey ON t IS 'of the key';
COMMENT ON INDEX t_b_key IS 'the second';
