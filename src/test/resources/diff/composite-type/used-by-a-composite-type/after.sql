CREATE TYPE z_pixel AS (x integer, y integer);
CREATE TYPE a_stroke AS (start z_pixel, points z_pixel[]);
CREATE TABLE t (line a_stroke);
