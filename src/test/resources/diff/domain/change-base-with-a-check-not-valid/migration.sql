-- RebuildTypes
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BIGINT;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "amount" USING ("a"::"amount");
DROP DOMAIN "amount_old";

-- AlterDomain
ALTER DOMAIN "amount" ADD CONSTRAINT "positive" CHECK (VALUE > 0) NOT VALID;

-- Comment
COMMENT ON CONSTRAINT "positive" ON DOMAIN "amount" IS 'New values only';
