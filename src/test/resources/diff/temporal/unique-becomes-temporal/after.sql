CREATE TABLE t (a int4range, d daterange, CONSTRAINT u UNIQUE (a, d WITHOUT OVERLAPS));
