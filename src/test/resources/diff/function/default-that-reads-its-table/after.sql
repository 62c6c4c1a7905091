CREATE TABLE t (id integer, a integer);
CREATE FUNCTION next_id() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT coalesce(max(id), 0) + 1 FROM t; END;
ALTER TABLE t ALTER COLUMN id SET DEFAULT next_id();
