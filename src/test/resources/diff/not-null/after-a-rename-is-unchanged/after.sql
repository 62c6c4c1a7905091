CREATE TABLE t (a int NOT NULL, b int CONSTRAINT z_is_there NOT NULL);
