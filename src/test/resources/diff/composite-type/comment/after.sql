CREATE TYPE address AS (street text, zip text);
COMMENT ON TYPE address IS 'Where';
COMMENT ON COLUMN address.street IS 'Comes';
