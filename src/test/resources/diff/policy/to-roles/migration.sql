-- CreatePolicy
CREATE POLICY "one" ON "t" TO "golden_reader"
    USING (true);

-- CreatePolicy
CREATE POLICY "several" ON "t" TO "Golden Writer", "golden_reader"
    USING (true);
