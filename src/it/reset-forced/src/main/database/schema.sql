CREATE TABLE users (id bigint PRIMARY KEY); CREATE SCHEMA audit; CREATE TABLE audit.log (line text);
