CREATE TYPE address AS (street text, n integer);
CREATE TABLE t (a address CONSTRAINT numbered CHECK ((a).n > 0));
CREATE INDEX t_n ON t (((a).n));
