CREATE TYPE genre AS ENUM ('NOVEL', 'POEM');

CREATE TABLE books (
  isbn text PRIMARY KEY,
  genre genre NOT NULL
);
