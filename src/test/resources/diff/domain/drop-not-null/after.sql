CREATE DOMAIN d AS integer;
CREATE TABLE t (id integer, d d);
