CREATE SCHEMA billing;
CREATE SEQUENCE billing.numbers;
CREATE VIEW billing.one AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW billing.two AS SELECT 2 AS two;
CREATE TYPE billing.state AS ENUM ('open');
CREATE DOMAIN billing.positive AS integer;
CREATE TYPE billing.pair AS (a integer, b integer);
CREATE FUNCTION billing.three() RETURNS integer LANGUAGE sql RETURN 3;
