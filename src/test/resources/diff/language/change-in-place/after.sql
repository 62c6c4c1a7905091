CREATE FUNCTION toy_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION toy_inline(internal) RETURNS void LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION toy_validator(oid) RETURNS void LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE toy HANDLER toy_handler VALIDATOR toy_validator;
CREATE FUNCTION one() RETURNS int LANGUAGE toy AS 'BEGIN RETURN 1; END';
