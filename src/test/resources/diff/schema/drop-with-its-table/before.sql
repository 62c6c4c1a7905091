CREATE SCHEMA audit;
CREATE TABLE audit.log (id bigint PRIMARY KEY);
