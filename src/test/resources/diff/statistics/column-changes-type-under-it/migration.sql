-- DropStatisticsObject
DROP STATISTICS "s";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE BIGINT;

-- CreateStatisticsObject
CREATE STATISTICS "s" (mcv) ON a, lower(c) FROM t;
ALTER STATISTICS "s" SET STATISTICS 50;

-- Comment
COMMENT ON STATISTICS "s" IS 'Kept';
