CREATE TABLE cities (name text NOT NULL, people int);
CREATE TABLE capitals (country text) INHERITS (cities);
