CREATE TABLE customers (id integer, CONSTRAINT by_id UNIQUE (id));
CREATE TABLE orders (id integer);
