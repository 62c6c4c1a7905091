CREATE FUNCTION is_code(v text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN v ~ '^[a-z]+$';
CREATE DOMAIN code AS text CHECK (is_code(VALUE));
CREATE TABLE t (c code);
