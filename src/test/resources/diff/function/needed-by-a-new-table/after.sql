CREATE FUNCTION number() RETURNS integer LANGUAGE sql AS 'SELECT 7';
CREATE FUNCTION valid(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n > 0';
CREATE TABLE a (id integer DEFAULT number() CHECK (valid(id)), twice integer GENERATED ALWAYS AS (abs(id) * 2) STORED);
CREATE INDEX a_valid_idx ON a (valid(id));
