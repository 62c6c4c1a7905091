CREATE FUNCTION is_word(v text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN v <> '';
CREATE DOMAIN code AS text CONSTRAINT good CHECK (is_word(VALUE));
CREATE TABLE t (c code);
