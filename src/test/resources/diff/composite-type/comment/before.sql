CREATE TYPE address AS (street text, zip text);
COMMENT ON COLUMN address.zip IS 'Goes';
