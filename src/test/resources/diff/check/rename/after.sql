CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT above_zero CHECK (a > 0));
