CREATE SCHEMA other;
CREATE TYPE other.address AS (street text, n integer);
CREATE DOMAIN other.word AS text;
CREATE TABLE t (a other.address, w other.word);
