CREATE TABLE t (z int CONSTRAINT z_is_there NOT NULL, y int NOT NULL);
