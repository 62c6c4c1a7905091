CREATE DOMAIN d AS integer NOT NULL;
CREATE TABLE t (id integer, d d);
