CREATE TABLE t (id integer PRIMARY KEY, b integer);
CREATE VIEW v AS SELECT id FROM t WHERE b > 1;
