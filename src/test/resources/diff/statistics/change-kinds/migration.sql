-- DropStatisticsObject
DROP STATISTICS "s";

-- CreateStatisticsObject
CREATE STATISTICS "s" (ndistinct, mcv) ON a, b FROM t;
