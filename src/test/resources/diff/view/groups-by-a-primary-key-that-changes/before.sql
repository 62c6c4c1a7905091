CREATE TABLE t (id integer PRIMARY KEY, k integer NOT NULL UNIQUE, a text);
CREATE VIEW v AS SELECT id, a, count(*) FROM t GROUP BY id;
