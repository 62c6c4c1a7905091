CREATE TABLE cities (name text, people bigint DEFAULT 0, area int, CHECK (people >= 0));
CREATE TABLE capitals (country text) INHERITS (cities);
