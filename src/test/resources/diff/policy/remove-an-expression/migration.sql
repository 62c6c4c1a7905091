-- DropPolicy
DROP POLICY "p" ON "t";

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (a > 0);
