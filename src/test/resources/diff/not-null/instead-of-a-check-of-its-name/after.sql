CREATE TABLE t (a int CONSTRAINT a_is_there NOT NULL, b int CONSTRAINT b_is_there CHECK (b IS NOT NULL));
