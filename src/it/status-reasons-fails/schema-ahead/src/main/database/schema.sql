CREATE TABLE users (
  id integer PRIMARY KEY,
  email text,
  phone text
);
CREATE TABLE notes (
  text text NOT NULL
);
