CREATE TABLE t (a numeric(8,1), b date);
