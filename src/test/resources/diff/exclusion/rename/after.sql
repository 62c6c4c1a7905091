CREATE TABLE rooms (during tsrange, CONSTRAINT vacant EXCLUDE USING gist (during WITH &&));
