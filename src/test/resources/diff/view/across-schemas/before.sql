CREATE SCHEMA s;
CREATE TABLE s.t (id integer PRIMARY KEY);
CREATE TABLE t (id integer PRIMARY KEY, a text, b integer);
