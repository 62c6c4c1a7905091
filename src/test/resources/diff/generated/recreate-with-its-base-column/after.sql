CREATE TABLE t (value numeric, gross numeric GENERATED ALWAYS AS (value * 1.2) STORED);
