-- AlterTable
ALTER TABLE "t" ALTER COLUMN "b" SET DATA TYPE INTEGER;

-- RebuildTypes
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BIGINT;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "amount" USING ("a"::"amount");
DROP DOMAIN "amount_old";
