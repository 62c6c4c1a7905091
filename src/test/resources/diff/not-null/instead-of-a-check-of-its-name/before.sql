CREATE TABLE t (a int CONSTRAINT a_is_there CHECK (a IS NOT NULL), b int CONSTRAINT b_is_there NOT NULL);
