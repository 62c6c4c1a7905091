-- Comment
COMMENT ON SCHEMA "s" IS 'it''s';

-- Comment
COMMENT ON TYPE "e" IS 'it''s';

-- Comment
COMMENT ON SEQUENCE "q" IS 'it''s';

-- Comment
COMMENT ON TABLE "t" IS 'it''s';

-- Comment
COMMENT ON COLUMN "t"."a" IS 'it''s';

-- Comment
COMMENT ON CONSTRAINT "t_pkey" ON "t" IS 'it''s';

-- Comment
COMMENT ON INDEX "i" IS 'it''s';
