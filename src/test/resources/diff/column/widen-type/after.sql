CREATE TABLE t (a bigint, b text, c numeric(8,2));
