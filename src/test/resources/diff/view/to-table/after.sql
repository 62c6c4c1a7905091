CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
CREATE TABLE v (id integer, a text);
