CREATE TYPE span AS RANGE (SUBTYPE = int4);
CREATE FUNCTION first() RETURNS span LANGUAGE sql AS 'SELECT span(1, 2)';
CREATE VIEW one AS SELECT first() AS first, span(1, 3) AS second;
