CREATE FUNCTION toy_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE LANGUAGE toy HANDLER toy_handler;
CREATE TRANSFORM FOR int LANGUAGE toy (TO SQL WITH FUNCTION int4recv(internal));
CREATE FUNCTION one() RETURNS int LANGUAGE toy TRANSFORM FOR TYPE int AS 'BEGIN RETURN 1; END';
