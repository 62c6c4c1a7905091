-- DropPolicy
DROP POLICY "p" ON "t";

-- CreatePolicy
CREATE POLICY "p" ON "t" FOR DELETE
    USING (a > 0);

-- Comment
COMMENT ON POLICY "p" ON "t" IS 'Stays';
