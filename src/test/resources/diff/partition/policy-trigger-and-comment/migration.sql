-- CreatePolicy
CREATE POLICY "own" ON "events"
    USING (kind = 'mine'::text);

-- EnableRowSecurity
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;

-- CreateTrigger
CREATE TRIGGER "noted" AFTER INSERT ON "events" FOR EACH ROW EXECUTE FUNCTION note();

-- Comment
COMMENT ON TABLE "events" IS 'All of them';

-- Comment
COMMENT ON TABLE "events_2024" IS 'Those of 2024';
