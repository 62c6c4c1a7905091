CREATE TYPE span;
CREATE FUNCTION span_canonical(span) RETURNS span LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
CREATE TYPE span AS RANGE (SUBTYPE = int4, CANONICAL = span_canonical, SUBTYPE_DIFF = int4range_subdiff);
