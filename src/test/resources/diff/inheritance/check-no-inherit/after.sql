CREATE TABLE cities (name text NOT NULL, people int, CONSTRAINT nothing CHECK (false) NO INHERIT);
CREATE TABLE capitals (country text) INHERITS (cities);
