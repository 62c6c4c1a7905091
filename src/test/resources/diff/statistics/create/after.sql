CREATE TABLE t (a int, b int, c text);
CREATE STATISTICS s ON a, b FROM t;
CREATE STATISTICS k (ndistinct, dependencies) ON a, b FROM t;
CREATE STATISTICS e (mcv) ON a, (b + 1), lower(c) FROM t;
ALTER STATISTICS e SET STATISTICS 50;
CREATE STATISTICS x ON (b * 2) FROM t;
COMMENT ON STATISTICS s IS 'Correlated';
