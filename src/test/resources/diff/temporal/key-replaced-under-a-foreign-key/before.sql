CREATE TABLE prices (item int4range NOT NULL, valid tsrange NOT NULL, price integer, CONSTRAINT k PRIMARY KEY (item, valid WITHOUT OVERLAPS));
CREATE TABLE orders (item int4range, during tsrange, CONSTRAINT priced FOREIGN KEY (item, PERIOD during) REFERENCES prices (item, PERIOD valid));
