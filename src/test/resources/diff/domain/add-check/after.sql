CREATE DOMAIN d AS integer CONSTRAINT positive CHECK (VALUE > 0);
COMMENT ON CONSTRAINT positive ON DOMAIN d IS 'More than nothing';
CREATE TABLE t (id integer, d d);
