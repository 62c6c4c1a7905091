CREATE TABLE t (a int CONSTRAINT a_is_there NOT NULL, b int NOT NULL NO INHERIT, c int NOT NULL, d int);
COMMENT ON CONSTRAINT a_is_there ON t IS 'a';
