CREATE TABLE t (id integer PRIMARY KEY, a text, b smallint);
CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT b FROM t WHERE id = n; END;
CREATE VIEW v AS SELECT f(1) AS n;
