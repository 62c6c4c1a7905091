CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE VIEW v WITH (security_barrier, security_invoker) AS SELECT id, a FROM t WHERE b > 1 WITH CASCADED CHECK OPTION;
