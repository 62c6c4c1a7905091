CREATE TYPE stats AS (n bigint, total numeric);
CREATE TABLE t (a integer);
CREATE FUNCTION stats_of() RETURNS stats LANGUAGE sql STABLE AS 'SELECT count(*), sum(a)::numeric FROM t';
