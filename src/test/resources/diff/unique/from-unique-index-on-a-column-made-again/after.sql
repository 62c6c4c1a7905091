CREATE TABLE t (a uuid, b json, CONSTRAINT u UNIQUE (a));
