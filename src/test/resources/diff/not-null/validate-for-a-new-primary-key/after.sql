CREATE TABLE t (a int CONSTRAINT a_is_there NOT NULL, b int CONSTRAINT b_is_there NOT NULL, PRIMARY KEY (a, b));
