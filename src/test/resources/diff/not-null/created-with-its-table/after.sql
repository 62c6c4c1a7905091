CREATE TABLE t (id int CONSTRAINT id_is_there NOT NULL PRIMARY KEY, a int CONSTRAINT a_is_there NOT NULL NO INHERIT, b int NOT NULL, n serial CONSTRAINT counted NOT NULL, c int);
ALTER TABLE t ADD CONSTRAINT later NOT NULL c NOT VALID;
COMMENT ON CONSTRAINT a_is_there ON t IS 'not for children';
COMMENT ON CONSTRAINT t_b_not_null ON t IS 'as PostgreSQL calls it';
