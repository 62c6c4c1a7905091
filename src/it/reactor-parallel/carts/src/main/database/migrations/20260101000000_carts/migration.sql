CREATE TABLE carts (
  id integer NOT NULL PRIMARY KEY
);
