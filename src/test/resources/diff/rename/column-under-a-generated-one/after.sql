CREATE TABLE t (net numeric, gross numeric GENERATED ALWAYS AS (net * 1.2) STORED);
