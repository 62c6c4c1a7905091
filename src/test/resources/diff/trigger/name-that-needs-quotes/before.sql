CREATE TABLE t (id integer, a text);
CREATE FUNCTION on_row() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
