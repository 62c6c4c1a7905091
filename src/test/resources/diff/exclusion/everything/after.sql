CREATE TABLE rooms (id integer, room int4range, during tsrange, cancelled boolean,
  CONSTRAINT free EXCLUDE USING gist (room WITH =, during WITH &&) INCLUDE (id) WITH (fillfactor = 70) WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED);
