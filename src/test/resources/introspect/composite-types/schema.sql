CREATE DOMAIN word AS text;
CREATE TYPE nothing AS ();
CREATE TYPE address AS (street word, gone int, zip varchar(5) COLLATE "C", lines text[]);
ALTER TYPE address DROP ATTRIBUTE gone;
COMMENT ON TYPE address IS 'Where';
COMMENT ON COLUMN address.zip IS 'Code';
CREATE TYPE household AS (address address, more address[]);
-- Row types of relations are no types of their own.
CREATE TABLE t (h household, hs household[]);
CREATE TYPE of_rows AS (row t);
