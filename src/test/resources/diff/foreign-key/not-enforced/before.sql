CREATE TABLE a (id integer PRIMARY KEY, n integer UNIQUE);
