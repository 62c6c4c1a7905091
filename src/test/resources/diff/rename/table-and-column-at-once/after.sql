CREATE TABLE writer (id int PRIMARY KEY, name text);
