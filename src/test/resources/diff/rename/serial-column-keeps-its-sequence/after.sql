CREATE TABLE t (number serial PRIMARY KEY, a text);
