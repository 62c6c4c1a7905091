CREATE TABLE cities (name text NOT NULL, people int);
CREATE TABLE capitals (people int, country text) INHERITS (cities);
