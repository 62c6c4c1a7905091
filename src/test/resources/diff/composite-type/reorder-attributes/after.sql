CREATE TYPE address AS (zip text, street text);
CREATE TABLE t (a address NOT NULL);
