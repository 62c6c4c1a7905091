CREATE TABLE t (id integer PRIMARY KEY);
CREATE SCHEMA audit;
CREATE TABLE audit.log (t_id integer REFERENCES t);
