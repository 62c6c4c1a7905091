CREATE TABLE t (id integer, k integer PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a, count(*) FROM t GROUP BY k;
