CREATE TYPE span AS RANGE (SUBTYPE = int8);
CREATE TABLE spans (span span, spans span_multirange[]);
