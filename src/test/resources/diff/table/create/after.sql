CREATE TABLE users (id integer PRIMARY KEY, email varchar(255) NOT NULL UNIQUE, name text, age smallint NOT NULL DEFAULT 18 CHECK (age >= 0));
