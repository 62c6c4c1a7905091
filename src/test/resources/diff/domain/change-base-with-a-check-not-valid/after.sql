CREATE DOMAIN amount AS bigint;
ALTER DOMAIN amount ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID;
COMMENT ON CONSTRAINT positive ON DOMAIN amount IS 'New values only';
CREATE TABLE t (a amount);
