CREATE EXTENSION hstore;
CREATE FUNCTION has_keys(hstore, int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT cardinality(akeys($1)) = $2';
CREATE OPERATOR ?# (LEFTARG = hstore, RIGHTARG = int, FUNCTION = has_keys);
ALTER OPERATOR FAMILY gin_hstore_ops USING gin ADD OPERATOR 20 ?# (hstore, int);
