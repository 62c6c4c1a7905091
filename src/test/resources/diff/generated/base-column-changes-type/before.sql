CREATE TABLE t (a integer, b bigint GENERATED ALWAYS AS (a * 2) STORED);
