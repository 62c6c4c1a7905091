CREATE TABLE t (a integer, b text, CONSTRAINT u UNIQUE (a), CONSTRAINT v UNIQUE (b));
