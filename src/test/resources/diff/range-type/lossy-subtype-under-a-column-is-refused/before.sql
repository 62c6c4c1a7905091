CREATE TYPE span AS RANGE (SUBTYPE = numeric);
CREATE TABLE spans (spans span_multirange[]);
