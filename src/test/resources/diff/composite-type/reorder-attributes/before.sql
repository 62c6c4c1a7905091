CREATE TYPE address AS (street text, zip text);
CREATE TABLE t (a address NOT NULL);
