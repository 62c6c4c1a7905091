CREATE TYPE e AS ENUM ('a');
CREATE DOMAIN d AS e;
CREATE TYPE c AS (d d, e e[]);
CREATE DOMAIN dc AS c;
CREATE TABLE t (id integer, dc dc, c c[], e e);
CREATE FUNCTION f(c) RETURNS d LANGUAGE sql AS 'SELECT ($1).d';
CREATE VIEW v AS SELECT f(c[1]) AS x FROM t;
