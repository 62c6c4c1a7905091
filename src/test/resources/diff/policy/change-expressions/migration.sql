-- AlterPolicy
ALTER POLICY "checked" ON "t"
    WITH CHECK (a > 1);

-- AlterPolicy
ALTER POLICY "two" ON "t"
    USING (a > 1)
    WITH CHECK (a > 2);

-- AlterPolicy
ALTER POLICY "used" ON "t"
    USING (a > 1);
