CREATE TABLE a (x integer, y integer, PRIMARY KEY (x, y));
