CREATE TABLE persons (id integer PRIMARY KEY);
