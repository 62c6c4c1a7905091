-- Comment
COMMENT ON EXTENSION "citext" IS NULL;

-- Comment
COMMENT ON EXTENSION "pg_trgm" IS 'for the search';
