CREATE TABLE t (amout integer);
