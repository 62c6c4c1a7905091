CREATE FUNCTION handler() RETURNS language_handler LANGUAGE c LEAKPROOF AS 'plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION plus(int, int) RETURNS int LANGUAGE internal IMMUTABLE AS 'int4mul';
