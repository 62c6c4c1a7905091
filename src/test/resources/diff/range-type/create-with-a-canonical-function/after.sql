CREATE TYPE span;
CREATE FUNCTION span_canonical(span) RETURNS span LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
CREATE TYPE span AS RANGE (SUBTYPE = int4, CANONICAL = span_canonical, SUBTYPE_DIFF = int4range_subdiff);
CREATE TABLE spans (span span);
CREATE FUNCTION longest() RETURNS span LANGUAGE sql AS 'SELECT span(1, 2)';
