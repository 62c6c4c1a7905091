CREATE TABLE t (id integer, a text);
CREATE TABLE log (id integer);
CREATE VIEW v AS SELECT id, a FROM t;
