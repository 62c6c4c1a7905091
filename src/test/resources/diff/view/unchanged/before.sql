CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE VIEW v AS SELECT id, a FROM t WHERE b > 1;
CREATE VIEW w WITH (security_barrier) AS SELECT * FROM v JOIN t USING (id, a);
COMMENT ON VIEW v IS 'Seen';
