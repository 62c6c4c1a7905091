CREATE TABLE prices (item int4range, valid tsrange, price integer, CONSTRAINT prices_pkey PRIMARY KEY (item, valid WITHOUT OVERLAPS));
CREATE TABLE orders (id integer PRIMARY KEY, item int4range, during tsrange, CONSTRAINT priced FOREIGN KEY (item, PERIOD during) REFERENCES prices (item, PERIOD valid));
