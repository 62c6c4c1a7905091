CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'who did what';
