CREATE TABLE users (
  id integer PRIMARY KEY,
  email text
);
CREATE TABLE notes (
  text text NOT NULL
);
