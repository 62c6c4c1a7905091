CREATE TABLE users (id bigint PRIMARY KEY, phone varchar(20));
