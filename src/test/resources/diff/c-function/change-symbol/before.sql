CREATE FUNCTION handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION plus(int, int) RETURNS int LANGUAGE internal AS 'int4pl';
