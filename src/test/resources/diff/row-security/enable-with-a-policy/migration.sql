-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (a > 0);

-- EnableRowSecurity
ALTER TABLE "t" ENABLE ROW LEVEL SECURITY;
