CREATE TABLE t (id integer, netto numeric, gross numeric GENERATED ALWAYS AS (netto * 1.2) STORED);
