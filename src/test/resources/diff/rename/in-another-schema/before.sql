CREATE SCHEMA audit;
CREATE TYPE audit.state AS ENUM ('a');
CREATE TABLE audit.entry (id serial PRIMARY KEY, naem text, s audit.state);
