CREATE TABLE orders (id serial PRIMARY KEY, note text);
GRANT ALL ON orders TO golden_reader;
GRANT SELECT (note) ON orders TO PUBLIC;
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql RETURN n * 2;
REVOKE ALL ON FUNCTION twice(integer) FROM PUBLIC;
ALTER FUNCTION twice(integer) OWNER TO "Golden Writer";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO golden_reader;
