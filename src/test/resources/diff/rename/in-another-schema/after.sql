CREATE SCHEMA audit;
CREATE TYPE audit.status AS ENUM ('a');
CREATE TABLE audit.line (id serial PRIMARY KEY, name text, s audit.status);
