CREATE TABLE t (id integer, b text, a integer NOT NULL DEFAULT 0);
