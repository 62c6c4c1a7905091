CREATE TABLE orders (
  id integer NOT NULL PRIMARY KEY,
  country text
);
INSERT INTO orders VALUES (1, NULL);
