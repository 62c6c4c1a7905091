-- postgres 18..
CREATE EXTENSION btree_gist;
CREATE TABLE t (
  a int, v int GENERATED ALWAYS AS (a + 1) VIRTUAL, d int4range, auto int NOT NULL, named int CONSTRAINT must NOT NULL,
  kids int CONSTRAINT here_not_null NOT NULL NO INHERIT,
  CHECK (a > 0) NOT ENFORCED,
  PRIMARY KEY (a, d WITHOUT OVERLAPS));
ALTER TABLE t ADD late int, ADD CONSTRAINT t_late_not_null NOT NULL late NOT VALID;
ALTER TABLE t RENAME auto TO automatic;
CREATE TABLE p (c int CONSTRAINT c_is_there NOT NULL, d int NOT NULL);
CREATE TABLE u (d int CONSTRAINT d_is_there NOT NULL, e int NOT NULL) INHERITS (p);
COMMENT ON CONSTRAINT u_e_not_null ON u IS 'e';
COMMENT ON CONSTRAINT d_is_there ON u IS 'd';
CREATE TABLE l (LIKE p);
CREATE DOMAIN required AS int CONSTRAINT is_there NOT NULL;
COMMENT ON CONSTRAINT is_there ON DOMAIN required IS 'there';
