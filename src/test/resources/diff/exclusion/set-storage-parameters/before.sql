CREATE TABLE rooms (during tsrange, cancelled boolean,
  CONSTRAINT free EXCLUDE USING gist (during WITH &&) WHERE (NOT cancelled));
