CREATE TYPE status AS ENUM ('new', 'open');
CREATE TABLE t (id integer PRIMARY KEY, seen status[] NOT NULL DEFAULT '{new}');
