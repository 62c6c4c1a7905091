CREATE TYPE span AS RANGE (SUBTYPE = int4);
CREATE DOMAIN some_span AS span CHECK (NOT isempty(VALUE));
CREATE TYPE offer AS (title text, spans span_multirange);
CREATE TABLE offers (first some_span, offer offer, offers offer[]);
