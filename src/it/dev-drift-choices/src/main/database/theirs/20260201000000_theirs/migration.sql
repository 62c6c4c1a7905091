CREATE TABLE theirs (id bigint PRIMARY KEY);
