CREATE TABLE t (a int4range, d daterange);
