CREATE DOMAIN money AS integer;
CREATE TYPE point AS (x public.money, y integer);
CREATE TABLE t (at public.point, paid public.money);
CREATE TYPE line AS (a integer, b public.point);
