CREATE TABLE t (id int, body text) WITH (fillfactor = 70, parallel_workers = 2, toast.autovacuum_enabled = off);
