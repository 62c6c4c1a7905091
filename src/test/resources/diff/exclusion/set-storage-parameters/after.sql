CREATE TABLE rooms (during tsrange, cancelled boolean,
  CONSTRAINT free EXCLUDE USING gist (during WITH &&) WITH (buffering = on, fillfactor = 70) WHERE (NOT cancelled));
COMMENT ON INDEX free IS 'by time';
