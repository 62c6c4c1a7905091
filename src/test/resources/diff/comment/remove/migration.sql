-- Comment
COMMENT ON SCHEMA "s" IS NULL;

-- Comment
COMMENT ON TYPE "e" IS NULL;

-- Comment
COMMENT ON SEQUENCE "q" IS NULL;

-- Comment
COMMENT ON TABLE "t" IS NULL;

-- Comment
COMMENT ON COLUMN "t"."a" IS NULL;

-- Comment
COMMENT ON CONSTRAINT "t_pkey" ON "t" IS NULL;

-- Comment
COMMENT ON INDEX "i" IS NULL;
