CREATE TABLE orders (
  id integer NOT NULL PRIMARY KEY
);

CREATE TABLE carts (
  id integer NOT NULL PRIMARY KEY
);
