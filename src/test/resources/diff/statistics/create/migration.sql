-- CreateStatisticsObject
CREATE STATISTICS "e" (mcv) ON a, (b + 1), lower(c) FROM t;
ALTER STATISTICS "e" SET STATISTICS 50;

-- CreateStatisticsObject
CREATE STATISTICS "k" (ndistinct, dependencies) ON a, b FROM t;

-- CreateStatisticsObject
CREATE STATISTICS "s" ON a, b FROM t;

-- CreateStatisticsObject
CREATE STATISTICS "x" ON (b * 2) FROM t;

-- Comment
COMMENT ON STATISTICS "s" IS 'Correlated';
