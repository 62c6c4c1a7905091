CREATE FUNCTION code_of(v text) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN length(v);
CREATE DOMAIN code AS text CONSTRAINT good CHECK (code_of(VALUE) > 1);
CREATE TABLE t (c code);
