CREATE DOMAIN needed AS integer NOT NULL;
CREATE DOMAIN given AS integer NOT NULL DEFAULT 1;
CREATE TABLE t (id integer, a given, b given NOT NULL, c needed);
