CREATE EXTENSION pg_trgm;
COMMENT ON EXTENSION pg_trgm IS 'for the search';
CREATE EXTENSION citext;
