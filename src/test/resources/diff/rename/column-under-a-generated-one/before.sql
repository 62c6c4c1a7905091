CREATE TABLE t (netto numeric, gross numeric GENERATED ALWAYS AS (netto * 1.2) STORED);
