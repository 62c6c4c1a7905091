CREATE TABLE t (a integer, b integer, CONSTRAINT u UNIQUE (a, b) WITH (fillfactor = 50));
