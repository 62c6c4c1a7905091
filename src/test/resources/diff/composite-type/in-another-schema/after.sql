CREATE SCHEMA other;
CREATE TYPE other.address AS (street text, n bigint);
CREATE DOMAIN other.word AS varchar(9);
CREATE TABLE t (a other.address, w other.word);
