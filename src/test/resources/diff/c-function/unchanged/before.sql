CREATE FUNCTION plus(int, int) RETURNS int LANGUAGE internal SUPPORT generate_series_int4_support AS 'int4pl';
