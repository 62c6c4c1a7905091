CREATE DOMAIN d AS integer CONSTRAINT positive CHECK (VALUE > 0);
CREATE TABLE t (id integer, d d);
