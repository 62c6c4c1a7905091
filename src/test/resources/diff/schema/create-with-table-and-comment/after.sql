CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'who did what';
CREATE TABLE audit.log (id bigint PRIMARY KEY, "at" timestamptz NOT NULL DEFAULT now());
