CREATE TABLE writer (id serial PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY, mail text UNIQUE, age int CHECK (age > 0), boss int REFERENCES writer);
CREATE INDEX ON writer (age);
CREATE TABLE book (id int PRIMARY KEY, author_id int REFERENCES writer);
