CREATE TABLE t (id integer);
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM t';
CREATE TABLE u (n bigint DEFAULT f());
