CREATE TYPE status AS ENUM ('new');
CREATE TABLE kinds (status status PRIMARY KEY);
CREATE TABLE orders (status status REFERENCES kinds);
