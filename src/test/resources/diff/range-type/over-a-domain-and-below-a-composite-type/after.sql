CREATE DOMAIN amount AS numeric CHECK (VALUE > 0);
CREATE TYPE amounts AS RANGE (SUBTYPE = amount);
CREATE TYPE offer AS (title text, costs amounts);
CREATE FUNCTION upper_amount(offer) RETURNS amount LANGUAGE sql AS 'SELECT upper(($1).costs)';
