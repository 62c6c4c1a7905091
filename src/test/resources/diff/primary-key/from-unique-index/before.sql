CREATE TABLE t (a integer NOT NULL);
CREATE UNIQUE INDEX t_a_key ON t (a);
