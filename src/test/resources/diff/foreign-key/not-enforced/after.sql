CREATE TABLE a (id integer PRIMARY KEY, n integer UNIQUE);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a NOT ENFORCED);
