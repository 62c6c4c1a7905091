CREATE TABLE t (a integer, b integer);
CREATE UNIQUE INDEX i ON t (a, b);
CREATE TABLE r (a integer, b integer, FOREIGN KEY (a, b) REFERENCES t (a, b));
