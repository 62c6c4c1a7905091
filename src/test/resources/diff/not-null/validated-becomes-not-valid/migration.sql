-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" DROP NOT NULL,
ADD CONSTRAINT "a_is_there" NOT NULL "a" NOT VALID;

-- Comment
COMMENT ON CONSTRAINT "a_is_there" ON "t" IS 'a';
