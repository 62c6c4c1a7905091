-- CreatePolicy
CREATE POLICY "a ""policy""" ON "Odd Schema"."The Table"
    USING ("The Column" > 0);

-- EnableRowSecurity
ALTER TABLE "Odd Schema"."The Table" ENABLE ROW LEVEL SECURITY;

-- Comment
COMMENT ON POLICY "a ""policy""" ON "Odd Schema"."The Table" IS 'Quoted';
