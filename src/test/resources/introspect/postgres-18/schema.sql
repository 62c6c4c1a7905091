-- postgres 18..
CREATE EXTENSION btree_gist;
CREATE TABLE t (
  a int, v int GENERATED ALWAYS AS (a + 1) VIRTUAL, d int4range, auto int NOT NULL, named int CONSTRAINT must NOT NULL,
  kids int CONSTRAINT here_not_null NOT NULL NO INHERIT,
  CHECK (a > 0) NOT ENFORCED,
  PRIMARY KEY (a, d WITHOUT OVERLAPS));
ALTER TABLE t ADD late int, ADD CONSTRAINT t_late_not_null NOT NULL late NOT VALID;
ALTER TABLE t RENAME auto TO automatic;
