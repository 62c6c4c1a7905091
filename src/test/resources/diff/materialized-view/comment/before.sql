CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE MATERIALIZED VIEW m AS SELECT id, a FROM t;
