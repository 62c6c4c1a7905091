CREATE TABLE t (a integer);
CREATE TABLE child (b integer) INHERITS (t);
