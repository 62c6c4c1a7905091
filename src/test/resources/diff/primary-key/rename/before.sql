CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT old_name PRIMARY KEY (a));
