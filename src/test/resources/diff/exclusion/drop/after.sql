CREATE TABLE rooms (id integer, during tsrange);
