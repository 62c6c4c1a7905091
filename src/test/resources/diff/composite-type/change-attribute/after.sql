CREATE TYPE address AS (street text, n bigint);
COMMENT ON TYPE address IS 'Where';
COMMENT ON COLUMN address.n IS 'Number';
CREATE TABLE t (a address DEFAULT '(x,1)', b address[]);
