CREATE TABLE t (a int, b int, c text);
CREATE STATISTICS s ON a, b FROM t;
