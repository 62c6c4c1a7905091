CREATE FUNCTION f(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT n + 1';
CREATE TABLE t (id integer DEFAULT f(1), g integer GENERATED ALWAYS AS (f(7)) STORED, CONSTRAINT positive CHECK (f(id) > 0));
CREATE INDEX t_f_idx ON t (f(id));
CREATE VIEW v AS SELECT f(id) AS n FROM t;
CREATE MATERIALIZED VIEW m AS SELECT n FROM v;
CREATE INDEX m_f_idx ON m (f(n::integer));
