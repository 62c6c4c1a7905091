CREATE EXTENSION hstore;
CREATE FUNCTION has_keys(hstore, int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT cardinality(akeys($1)) = $2';
