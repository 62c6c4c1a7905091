CREATE TABLE t (a int CONSTRAINT a_is_there NOT NULL, b int NOT NULL, c int CONSTRAINT c_is_there NOT NULL);
COMMENT ON CONSTRAINT a_is_there ON t IS 'a';
COMMENT ON CONSTRAINT c_is_there ON t IS 'c';
