-- Comment
COMMENT ON POLICY "p" ON "t" IS 'Comes';

-- Comment
COMMENT ON POLICY "q" ON "t" IS NULL;
