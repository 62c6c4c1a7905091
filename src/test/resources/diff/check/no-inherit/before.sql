CREATE TABLE t (a integer, CONSTRAINT positive CHECK (a > 0), CONSTRAINT small CHECK (a < 9));
