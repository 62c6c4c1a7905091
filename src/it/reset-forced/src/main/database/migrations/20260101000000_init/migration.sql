CREATE SCHEMA audit;
CREATE TABLE audit.log (line text);
CREATE TABLE users (id bigint PRIMARY KEY);
INSERT INTO users VALUES (1);
