CREATE SCHEMA audit;
CREATE TYPE audit.num;
