-- Comment
COMMENT ON COLLATION "german" IS 'as in dictionaries';
