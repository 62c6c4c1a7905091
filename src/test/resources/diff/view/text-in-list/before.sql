CREATE TABLE t (a varchar(9));
CREATE VIEW v AS SELECT a FROM t WHERE a IN ('x', 'y');
