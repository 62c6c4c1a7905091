CREATE TABLE events (at date NOT NULL, kind text) PARTITION BY LIST (kind);
CREATE TABLE other (id int);
