CREATE TYPE address AS (street text, zip varchar(5) COLLATE "C", lines text[]);
CREATE TYPE nothing AS ();
CREATE TABLE t (a address, b address[]);
