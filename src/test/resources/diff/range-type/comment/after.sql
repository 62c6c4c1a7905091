CREATE TYPE span AS RANGE (SUBTYPE = float8);
COMMENT ON TYPE span IS 'From here to there';
