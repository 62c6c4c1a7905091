CREATE DOMAIN amount AS bigint DEFAULT 1 CONSTRAINT positive CHECK (VALUE > 0);
COMMENT ON DOMAIN amount IS 'How many';
CREATE TABLE t (id integer PRIMARY KEY, a amount DEFAULT 5, more amount[] NOT NULL);
