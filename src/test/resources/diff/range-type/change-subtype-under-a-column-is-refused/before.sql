CREATE TYPE span AS RANGE (SUBTYPE = float8);
CREATE TABLE spans (spans span_multirange[]);
