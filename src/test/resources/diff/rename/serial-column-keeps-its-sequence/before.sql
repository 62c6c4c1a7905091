CREATE TABLE t (no serial PRIMARY KEY, a text);
