CREATE TABLE author (id serial PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY, mail text UNIQUE, age int CHECK (age > 0), boss int REFERENCES author);
CREATE INDEX ON author (age);
CREATE TABLE book (id int PRIMARY KEY, author_id int REFERENCES author);
