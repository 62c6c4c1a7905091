CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT positive CHECK (a > 0));
