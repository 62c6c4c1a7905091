CREATE TABLE cities (name text NOT NULL, people int);
CREATE TABLE capitals (name text, people int, country text);
