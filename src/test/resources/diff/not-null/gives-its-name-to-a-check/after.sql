CREATE TABLE t (a int NOT NULL CONSTRAINT a_is_there CHECK (a > 0));
