CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE VIEW v AS SELECT id, a FROM t WHERE b > 1;
GRANT SELECT (id), INSERT (a) ON v TO pg_monitor;
