CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE MATERIALIZED VIEW m AS SELECT id, a, b FROM t;
CREATE INDEX m_a_idx ON m (a DESC);
CREATE INDEX m_new ON m (id);
