CREATE TABLE rooms (during tsrange, cancelled boolean,
  CONSTRAINT free EXCLUDE USING gist (during WITH &&) WITH (fillfactor = 70, buffering = on) WHERE (NOT cancelled));
COMMENT ON INDEX free IS 'by time';
