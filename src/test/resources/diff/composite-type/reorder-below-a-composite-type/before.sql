CREATE TYPE pixel AS (x integer, y integer);
CREATE TYPE stroke AS (label text, start pixel);
CREATE DOMAIN long_stroke AS stroke;
CREATE TABLE t (stroke stroke, long long_stroke);
