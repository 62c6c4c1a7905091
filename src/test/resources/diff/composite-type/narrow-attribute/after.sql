CREATE TYPE address AS (street varchar(20), n integer, weight numeric(8,0));
CREATE TABLE t (a address);
