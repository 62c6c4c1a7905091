CREATE TABLE writer (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    city text
);
CREATE TABLE book (
    id integer PRIMARY KEY,
    author_id integer REFERENCES writer
);
