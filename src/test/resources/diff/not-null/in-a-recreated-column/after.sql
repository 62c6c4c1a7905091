CREATE TABLE t (a uuid CONSTRAINT a_is_there NOT NULL);
