CREATE TABLE t (a int, b bigint DEFAULT 1);
