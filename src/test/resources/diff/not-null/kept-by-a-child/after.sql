CREATE TABLE t (a int, b int);
CREATE TABLE u (a int CONSTRAINT a_is_there NOT NULL) INHERITS (t);
