CREATE TABLE prices (item int4range, valid tsrange, price integer, CONSTRAINT one_price PRIMARY KEY (item, valid WITHOUT OVERLAPS));
