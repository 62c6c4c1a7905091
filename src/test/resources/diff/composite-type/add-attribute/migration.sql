-- AlterType
ALTER TYPE "address" ADD ATTRIBUTE "zip" TEXT COLLATE "C",
ADD ATTRIBUTE "n" INTEGER;

-- Comment
COMMENT ON COLUMN "address"."zip" IS 'Code';
