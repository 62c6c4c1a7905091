-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_c_not_null" TO "c_is_there";

-- Comment
COMMENT ON CONSTRAINT "a_is_there" ON "t" IS 'a';

-- Comment
COMMENT ON CONSTRAINT "t_b_not_null" ON "t" IS NULL;

-- Comment
COMMENT ON CONSTRAINT "c_is_there" ON "t" IS 'c';
