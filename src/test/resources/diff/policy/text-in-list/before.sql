CREATE TABLE t (st varchar(9));
