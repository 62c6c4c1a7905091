-- Comment
COMMENT ON DOMAIN "d" IS NULL;

-- Comment
COMMENT ON CONSTRAINT "positive" ON DOMAIN "d" IS 'Comes';
