CREATE TABLE t (a int CONSTRAINT a_is_there NOT NULL, b int NOT NULL, c int NOT NULL);
COMMENT ON CONSTRAINT t_b_not_null ON t IS 'b';
