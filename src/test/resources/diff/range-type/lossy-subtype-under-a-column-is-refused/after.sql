CREATE TYPE span AS RANGE (SUBTYPE = int4);
CREATE TABLE spans (spans span_multirange[]);
