CREATE TYPE span AS RANGE (SUBTYPE = int4);
CREATE TABLE spans (span text);
