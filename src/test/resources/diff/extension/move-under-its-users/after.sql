CREATE SCHEMA ext;
CREATE EXTENSION citext WITH SCHEMA ext;
CREATE EXTENSION pg_trgm WITH SCHEMA ext;
CREATE TABLE t (name ext.citext, body text DEFAULT ext.replace('a'::ext.citext, 'b'::ext.citext, 'c'::ext.citext));
CREATE INDEX t_body ON t USING gin (body ext.gin_trgm_ops);
CREATE VIEW v AS SELECT name, ext.similarity(body, 'x') AS likeness FROM t;
