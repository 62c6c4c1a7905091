CREATE EXTENSION pg_trgm VERSION '1.5';
CREATE TABLE t (body text);
CREATE INDEX t_body ON t USING gin (body gin_trgm_ops);
