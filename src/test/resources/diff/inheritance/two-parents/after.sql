CREATE TABLE cities (name text NOT NULL, people int);
CREATE TABLE places (name text NOT NULL, at point);
CREATE TABLE harbours (depth int) INHERITS (places, cities);
