CREATE TABLE t (a integer, b varchar(10), c numeric(5,2));
