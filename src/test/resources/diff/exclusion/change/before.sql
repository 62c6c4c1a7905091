CREATE TABLE rooms (id integer, during tsrange, CONSTRAINT free EXCLUDE USING gist (during WITH &&));
