-- AlterDomain
ALTER DOMAIN "d" ADD CONSTRAINT "is_there" NOT NULL;

-- Comment
COMMENT ON CONSTRAINT "is_there" ON DOMAIN "d" IS 'd';
