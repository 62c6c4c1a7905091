CREATE TABLE cities (name text NOT NULL);
CREATE TABLE capitals (people int, country text) INHERITS (cities);
