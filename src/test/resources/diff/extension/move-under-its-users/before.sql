CREATE SCHEMA ext;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TABLE t (name citext, body text DEFAULT replace('a'::citext, 'b'::citext, 'c'::citext));
CREATE INDEX t_body ON t USING gin (body gin_trgm_ops);
CREATE VIEW v AS SELECT name, similarity(body, 'x') AS likeness FROM t;
