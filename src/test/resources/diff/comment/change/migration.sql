-- Comment
COMMENT ON SCHEMA "s" IS 'two
lines';

-- Comment
COMMENT ON TYPE "e" IS 'two
lines';

-- Comment
COMMENT ON SEQUENCE "q" IS 'two
lines';

-- Comment
COMMENT ON TABLE "t" IS 'two
lines';

-- Comment
COMMENT ON COLUMN "t"."a" IS 'two
lines';

-- Comment
COMMENT ON CONSTRAINT "t_pkey" ON "t" IS 'two
lines';

-- Comment
COMMENT ON INDEX "i" IS 'two
lines';
