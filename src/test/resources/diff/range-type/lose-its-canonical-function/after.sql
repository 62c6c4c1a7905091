CREATE TYPE span AS RANGE (SUBTYPE = int4, SUBTYPE_DIFF = int4range_subdiff);
