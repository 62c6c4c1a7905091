CREATE TABLE events (id int PRIMARY KEY, at date NOT NULL);
