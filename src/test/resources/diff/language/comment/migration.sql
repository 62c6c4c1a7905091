-- Comment
COMMENT ON LANGUAGE "toy" IS 'A toy';
