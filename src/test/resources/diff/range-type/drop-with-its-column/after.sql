CREATE TABLE spans (id int);
