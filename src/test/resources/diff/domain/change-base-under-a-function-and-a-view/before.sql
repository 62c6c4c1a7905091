CREATE DOMAIN amount AS integer;
CREATE TABLE t (id integer, a amount);
CREATE VIEW v AS SELECT a FROM t WHERE a > 0;
CREATE FUNCTION twice(v amount) RETURNS amount LANGUAGE sql IMMUTABLE AS 'SELECT v * 2';
