CREATE TABLE t (amount bigint);
