CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE MATERIALIZED VIEW m AS SELECT id, a FROM t;
CREATE INDEX m_a_idx ON m (a);
CREATE INDEX m_old ON m (id);
COMMENT ON INDEX m_a_idx IS 'A';
