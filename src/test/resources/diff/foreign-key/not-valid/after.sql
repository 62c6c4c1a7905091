CREATE TABLE a (id integer PRIMARY KEY, n integer UNIQUE);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer);
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a NOT VALID;
