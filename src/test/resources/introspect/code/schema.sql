-- Views, routines, triggers and rules, with what needs what, and who may use it.
CREATE SCHEMA s;
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE t (id int PRIMARY KEY, m mood DEFAULT 'ok', a text);
CREATE TABLE s.u (id int PRIMARY KEY, t_id int REFERENCES t);
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE FUNCTION twice(n bigint, OUT a bigint, OUT b text) LANGUAGE plpgsql AS 'BEGIN a := n; END';
CREATE FUNCTION s.first_of(m mood, VARIADIC all_of int[]) RETURNS SETOF t LANGUAGE sql
BEGIN ATOMIC SELECT * FROM t WHERE id = all_of[1] AND t.m = first_of.m; END;
CREATE PROCEDURE work(n int DEFAULT 1) LANGUAGE sql AS $$ SELECT '$work$' $$;
COMMENT ON PROCEDURE work IS 'Works';
CREATE FUNCTION on_row() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE FUNCTION sound(r t) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT r.id > 0';
ALTER TABLE t ADD CONSTRAINT sound CHECK (sound(t)), ADD g int GENERATED ALWAYS AS (twice(id)) STORED,
  ALTER a SET DEFAULT twice(1)::text;
CREATE INDEX t_twice ON t (twice(id));
CREATE VIEW v WITH (security_barrier, check_option = local) AS SELECT id, a AS "A" FROM t WHERE m = 'ok';
ALTER VIEW v ALTER "A" SET DEFAULT 'x';
COMMENT ON VIEW v IS 'Seen';
COMMENT ON COLUMN v.id IS 'Number';
CREATE VIEW s.counted AS SELECT t.id, t.a, count(*) FROM t JOIN s.u ON t.id = t_id GROUP BY t.id;
CREATE MATERIALIZED VIEW m AS SELECT v.id, twice(v.id) AS n FROM v JOIN s.counted c USING (id) WITH NO DATA;
CREATE UNIQUE INDEX m_id ON m (id);
COMMENT ON INDEX m_id IS 'Of m';
CREATE TRIGGER touched BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (old.a <> new.a) EXECUTE FUNCTION on_row('x', 'y');
COMMENT ON TRIGGER touched ON t IS 'Touches';
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON s.u DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION on_row();
ALTER TABLE s.u DISABLE TRIGGER later;
CREATE TRIGGER written INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION on_row();
CREATE RULE quiet AS ON DELETE TO s.u WHERE old.id > 7 DO INSTEAD NOTHING;
ALTER TABLE s.u ENABLE ALWAYS RULE quiet;
COMMENT ON RULE quiet ON s.u IS 'Keeps';
GRANT SELECT ON v TO pg_monitor WITH GRANT OPTION;
GRANT UPDATE (id) ON v TO PUBLIC;
REVOKE EXECUTE ON FUNCTION twice(int) FROM PUBLIC;
