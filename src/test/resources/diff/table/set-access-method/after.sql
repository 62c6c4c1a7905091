CREATE TABLE t (id int) USING heap2; CREATE TABLE u (id int);
