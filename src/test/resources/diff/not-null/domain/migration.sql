-- CreateDomain
CREATE DOMAIN "d" AS INTEGER CONSTRAINT "is_there" NOT NULL;

-- CreateDomain
CREATE DOMAIN "e" AS INTEGER NOT NULL;

-- Comment
COMMENT ON CONSTRAINT "is_there" ON DOMAIN "d" IS 'd';
