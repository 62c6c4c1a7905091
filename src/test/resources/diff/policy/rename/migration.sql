-- RenamePolicy
ALTER POLICY "p" ON "t" RENAME TO "q";

-- Comment
COMMENT ON POLICY "q" ON "t" IS 'New';
