CREATE FUNCTION first_code() RETURNS integer LANGUAGE sql RETURN 1;
CREATE DOMAIN code AS bigint DEFAULT first_code();
CREATE TABLE t (c code);
