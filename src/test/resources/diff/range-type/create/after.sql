CREATE TYPE floatrange AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TABLE spans (span floatrange NOT NULL, spans floatmultirange);
