CREATE TABLE author (
    id serial PRIMARY KEY,
    naem text NOT NULL UNIQUE,
    city text
);
CREATE TABLE book (
    id integer PRIMARY KEY,
    author_id integer REFERENCES author
);
INSERT INTO author (naem, city) VALUES ('Astrid', 'Vimmerby'), ('Selma', 'Sunne');
INSERT INTO book VALUES (1, 2);
