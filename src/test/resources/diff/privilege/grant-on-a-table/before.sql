CREATE TABLE orders (id bigint PRIMARY KEY, number text, note text);
