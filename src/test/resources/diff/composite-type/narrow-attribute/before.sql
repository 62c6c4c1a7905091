CREATE TYPE address AS (street text, n bigint, weight numeric(8,2));
CREATE TABLE t (a address);
