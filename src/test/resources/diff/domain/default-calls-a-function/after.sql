CREATE FUNCTION next_code() RETURNS text LANGUAGE sql RETURN 'a';
CREATE DOMAIN code AS text DEFAULT next_code();
