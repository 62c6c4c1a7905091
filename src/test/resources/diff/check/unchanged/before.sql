CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CHECK (a IN (1, 2)));
