CREATE TABLE p (id integer, at date) PARTITION BY RANGE (at);
