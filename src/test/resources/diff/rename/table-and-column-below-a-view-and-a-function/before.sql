CREATE TABLE autor (id int PRIMARY KEY, naem text);
CREATE VIEW v AS SELECT id, naem FROM autor WHERE naem IS NOT NULL;
CREATE MATERIALIZED VIEW m AS SELECT naem AS title FROM autor;
CREATE INDEX ON m (title);
CREATE FUNCTION named(wanted text) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM autor WHERE naem = wanted; END;
