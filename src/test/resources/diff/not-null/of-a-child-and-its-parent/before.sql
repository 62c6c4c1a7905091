CREATE TABLE t (a int NOT NULL, b int CONSTRAINT b_is_there NOT NULL);
