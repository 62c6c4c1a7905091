CREATE TABLE t (a int, b int CONSTRAINT b_is_there NOT NULL);
