CREATE TABLE t (a int, b int, c text);
CREATE STATISTICS s (mcv, ndistinct) ON a, b FROM t;
