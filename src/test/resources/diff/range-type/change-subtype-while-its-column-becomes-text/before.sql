CREATE TYPE span AS RANGE (SUBTYPE = float8);
CREATE TABLE spans (span span);
