CREATE TABLE t (a numeric(8,3), b timestamptz);
