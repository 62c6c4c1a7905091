CREATE TABLE a (id integer, n integer);
CREATE UNIQUE INDEX a_id_key ON a (id) INCLUDE (n);
CREATE TABLE b (a_id integer REFERENCES a (id));
