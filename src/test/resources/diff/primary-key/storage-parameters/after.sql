CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT t_pkey PRIMARY KEY (a) INCLUDE (b) WITH (fillfactor = 70));
