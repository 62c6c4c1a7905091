CREATE TABLE t (id int) TABLESPACE fast; CREATE TABLE u (id int);
