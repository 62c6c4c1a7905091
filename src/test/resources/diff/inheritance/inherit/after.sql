CREATE TABLE cities (name text NOT NULL, people int, CONSTRAINT populated CHECK (people > 0));
CREATE TABLE capitals (name text, people int, country text, CONSTRAINT populated CHECK (people > 0)) INHERITS (cities);
