CREATE TABLE t (country text NOT NULL);
