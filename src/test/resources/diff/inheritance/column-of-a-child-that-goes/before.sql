CREATE TABLE t (a integer);
CREATE TABLE child (b text) INHERITS (t);
