CREATE TABLE s (x int CONSTRAINT x_is_there NOT NULL, y int NOT NULL);
