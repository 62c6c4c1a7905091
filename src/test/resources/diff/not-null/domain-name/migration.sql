-- AlterDomain
ALTER DOMAIN "d" RENAME CONSTRAINT "d_not_null" TO "is_there";

-- Comment
COMMENT ON CONSTRAINT "is_there" ON DOMAIN "d" IS 'd';
