CREATE TYPE span;
CREATE FUNCTION span_canonical(span) RETURNS span LANGUAGE internal IMMUTABLE STRICT AS 'int8range_canonical';
CREATE TYPE span AS RANGE (SUBTYPE = int8, CANONICAL = span_canonical, SUBTYPE_DIFF = int8range_subdiff);
