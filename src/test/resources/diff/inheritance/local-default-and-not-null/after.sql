CREATE TABLE cities (name text NOT NULL, people int);
CREATE TABLE capitals (country text) INHERITS (cities);
ALTER TABLE capitals ALTER people SET DEFAULT 1;
ALTER TABLE capitals ALTER people SET NOT NULL;
