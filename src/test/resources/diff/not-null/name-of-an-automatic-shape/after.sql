CREATE TABLE t (a int CONSTRAINT a_must_be_not_null NOT NULL);
