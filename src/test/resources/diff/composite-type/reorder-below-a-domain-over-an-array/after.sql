CREATE TYPE c AS (y text, x integer);
CREATE DOMAIN cs AS c[] CHECK (array_length(VALUE, 1) < 9);
CREATE TABLE t (cs cs, c c);
