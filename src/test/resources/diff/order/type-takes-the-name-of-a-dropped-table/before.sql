CREATE TABLE mood (id integer);
CREATE TABLE orders (note text);
