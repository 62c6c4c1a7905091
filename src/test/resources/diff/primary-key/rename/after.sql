CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT new_name PRIMARY KEY (a));
