CREATE TABLE author (id int PRIMARY KEY, name text);
CREATE VIEW v AS SELECT id, name FROM author WHERE name IS NOT NULL;
CREATE MATERIALIZED VIEW m AS SELECT name AS title FROM author;
CREATE INDEX ON m (title);
CREATE FUNCTION named(wanted text) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM author WHERE name = wanted; END;
