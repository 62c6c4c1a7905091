-- RebuildTypes
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BIGINT DEFAULT 1
    CONSTRAINT "positive" CHECK (VALUE > 0);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "amount" USING ("a"::"amount");
ALTER TABLE "t" ALTER COLUMN "more" SET DATA TYPE "amount"[] USING ("more"::"amount"[]);
DROP DOMAIN "amount_old";
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 5;

-- Comment
COMMENT ON DOMAIN "amount" IS 'How many';
