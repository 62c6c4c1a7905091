CREATE TABLE rooms (during tsrange, CONSTRAINT free EXCLUDE USING gist (during WITH &&));
