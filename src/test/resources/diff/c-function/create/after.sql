CREATE FUNCTION plus(int, int) RETURNS int LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1 AS 'int4pl';
CREATE FUNCTION my_row_number() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE AS 'window_row_number';
CREATE FUNCTION handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
COMMENT ON FUNCTION plus(int, int) IS 'Adds';
CREATE VIEW numbered AS SELECT my_row_number() OVER () AS n, plus(1, 2) AS three;
