CREATE TABLE rooms (id integer, room int4range, during tsrange, cancelled boolean);
