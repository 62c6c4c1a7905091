CREATE TABLE t (id int, body text) WITH (autovacuum_vacuum_scale_factor = 0.05, fillfactor = 80, toast.vacuum_truncate = off);
