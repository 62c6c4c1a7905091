CREATE TYPE a_pixel AS (x integer, y integer);
CREATE TYPE z_stroke AS (start a_pixel, points a_pixel[]);
