CREATE SCHEMA s;
CREATE TABLE s.t (id integer PRIMARY KEY);
CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE VIEW s.v AS SELECT x.id, y.a FROM s.t x JOIN public.t y ON x.id = y.id;
CREATE VIEW v AS SELECT id FROM s.v;
