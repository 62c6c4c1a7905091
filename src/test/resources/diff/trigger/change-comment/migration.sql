-- Comment
COMMENT ON TRIGGER "touched" ON "t" IS NULL;
