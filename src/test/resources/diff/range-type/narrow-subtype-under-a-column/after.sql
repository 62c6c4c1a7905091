CREATE TYPE span AS RANGE (SUBTYPE = int4);
CREATE TABLE spans (span span, spans span_multirange[]);
