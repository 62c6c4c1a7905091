CREATE TABLE cities (name text NOT NULL, people int CHECK (people > 0));
CREATE TABLE capitals (country text) INHERITS (cities);
