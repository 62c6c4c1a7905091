CREATE TABLE t (first_name text, last_name text);
