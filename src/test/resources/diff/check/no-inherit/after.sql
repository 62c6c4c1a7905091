CREATE TABLE t (a integer, CONSTRAINT positive CHECK (a > 0) NO INHERIT, CONSTRAINT small CHECK (a < 9));
