CREATE TABLE t (a int CONSTRAINT a_required NOT NULL, b int CONSTRAINT a_is_there NOT NULL);
