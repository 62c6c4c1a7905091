CREATE TABLE orders (id integer, CONSTRAINT by_id UNIQUE (id));
