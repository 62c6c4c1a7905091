CREATE FUNCTION is_god(a int) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a > 0;
CREATE FUNCTION is_god(a text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a <> '';
CREATE TABLE t (a int CHECK (is_god(a)));
