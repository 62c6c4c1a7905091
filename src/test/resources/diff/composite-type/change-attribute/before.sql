CREATE TYPE address AS (street text, n integer);
COMMENT ON TYPE address IS 'Where';
CREATE TABLE t (a address DEFAULT '(x,1)', b address[]);
