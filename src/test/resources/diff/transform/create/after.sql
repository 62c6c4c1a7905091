CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_from(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_lextype';
CREATE TRANSFORM FOR pair LANGUAGE sql (FROM SQL WITH FUNCTION pair_from(internal));
COMMENT ON TRANSFORM FOR pair LANGUAGE sql IS 'Out of SQL';
