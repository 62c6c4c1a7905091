CREATE TABLE t (id int NOT NULL, body text);
