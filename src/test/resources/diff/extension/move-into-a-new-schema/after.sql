CREATE SCHEMA ext;
COMMENT ON SCHEMA ext IS 'of extensions';
CREATE EXTENSION citext WITH SCHEMA ext;
CREATE TABLE t (name ext.citext);
