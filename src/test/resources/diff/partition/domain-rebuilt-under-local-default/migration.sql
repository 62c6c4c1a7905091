-- RebuildTypes
ALTER TABLE "events" ALTER COLUMN "a" DROP DEFAULT;
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BIGINT;
ALTER TABLE "events" ALTER COLUMN "a" SET DATA TYPE "amount" USING ("a"::"amount");
ALTER TABLE "events" ALTER COLUMN "aa" SET DATA TYPE "amount"[] USING ("aa"::"amount"[]);
DROP DOMAIN "amount_old";
ALTER TABLE "events" ALTER COLUMN "a" SET DEFAULT 1;

-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "a" SET DEFAULT 5;
