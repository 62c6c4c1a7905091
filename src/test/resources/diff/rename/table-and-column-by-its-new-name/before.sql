CREATE TABLE author (id int PRIMARY KEY, naem text);
