CREATE TABLE t (a integer, b integer);
CREATE UNIQUE INDEX i ON t (a);
CREATE TABLE r (a integer REFERENCES t (a));
