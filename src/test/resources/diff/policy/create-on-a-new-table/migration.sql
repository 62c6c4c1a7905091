-- CreateTable
CREATE TABLE "notes" (
    "id" INTEGER NOT NULL,
    "owner" TEXT NOT NULL,

    CONSTRAINT "notes_pkey" PRIMARY KEY ("id")
);

-- CreatePolicy
CREATE POLICY "mine" ON "notes"
    USING (owner = CURRENT_USER);

-- EnableRowSecurity
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;

-- ForceRowSecurity
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;

-- Comment
COMMENT ON POLICY "mine" ON "notes" IS 'Everybody''s own';
