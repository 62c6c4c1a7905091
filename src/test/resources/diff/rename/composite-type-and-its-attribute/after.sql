CREATE TYPE address AS (street text, city text);
CREATE TABLE t (home address, CHECK ((home).city <> ''), others address[]);
