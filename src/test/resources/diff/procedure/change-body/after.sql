CREATE TABLE t (id integer);
CREATE PROCEDURE p(n integer, INOUT m integer DEFAULT 1) LANGUAGE plpgsql AS 'BEGIN INSERT INTO t VALUES (n + m); END';
