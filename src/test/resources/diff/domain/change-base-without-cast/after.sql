CREATE DOMAIN code AS integer;
CREATE TABLE t (code code);
