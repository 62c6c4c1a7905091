CREATE DOMAIN code AS text;
CREATE TABLE t (code code);
