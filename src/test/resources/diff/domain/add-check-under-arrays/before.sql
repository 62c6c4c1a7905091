-- PostgreSQL refuses ALTER DOMAIN … ADD CONSTRAINT while an array of the domain is stored.
CREATE DOMAIN d AS integer;
CREATE TABLE t (ds d[]);
