CREATE TABLE others (id bigint PRIMARY KEY);
INSERT INTO others VALUES (1);
